type Sentence<Params extends string> = (params: Readonly<Record<Params, string>>) => string;

/** The texts of the page 工作动态, in one language. Sentences are whole. */
export interface DynamicsPageTexts {
  readonly build: string;
  readonly looking: string;
  readonly found: string;
  readonly log: Sentence<'sheet' | 'entries'>;
  readonly noLog: string;
  readonly roster: Sentence<'sheet' | 'projects'>;
  readonly rosterChoice: string;
  readonly grids: Sentence<'sheets'>;
  readonly ledger: Sentence<'sheets'>;
  readonly make: string;
  readonly made: Sentence<'sheet' | 'projects' | 'months'>;
  readonly first: string;
  readonly last: string;
  readonly month: Sentence<'year' | 'month'>;
  readonly conflicts: string;
  readonly conflictsMean: string;
  readonly question: Sentence<'name' | 'likely'>;
  readonly same: string;
  readonly different: string;
  readonly entry: Sentence<'cell'>;
  readonly result: string;
  readonly written: Sentence<'sheet'>;
  readonly unchanged: Sentence<'sheet'>;
  readonly previewed: Sentence<'sheet'>;
  readonly overwrite: Sentence<'sheet'>;
  readonly open: Sentence<'sheet'>;
  readonly coverage: string;
  readonly coverageValue: Sentence<'marks' | 'possible'>;
  readonly projects: string;
  readonly period: string;
  readonly span: Sentence<'first' | 'last'>;
  readonly silent: Sentence<'count'>;
  readonly silentMeans: Sentence<'month'>;
  readonly silentLine: Sentence<'months'>;
  readonly noSilent: string;
  readonly notes: Sentence<'count'>;
}
