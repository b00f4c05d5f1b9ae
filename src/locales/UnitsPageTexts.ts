import type { Band } from '../domain/progress/Assessment';

type Sentence<Params extends string> = (params: Readonly<Record<Params, string>>) => string;
type Count = (count: number) => string;

/** What a unit is ranked by. */
type Figure =
  | 'items'
  | Band
  | 'yellow'
  | 'red'
  | 'without-ratio'
  | 'review'
  | 'acceptance'
  | 'acceptance-gaps'
  | 'without-dynamics';

/** The texts of the page 单位, in one language. Sentences are whole. */
export interface UnitsPageTexts {
  readonly looking: string;
  readonly filter: Count;
  readonly filterHint: string;
  readonly heading: Count;
  readonly search: string;
  readonly sort: string;
  readonly byLedger: string;
  readonly byName: string;
  readonly figure: Readonly<Record<Figure, string>>;
  readonly order: string;
  readonly falling: string;
  readonly rising: string;
  readonly shown: Sentence<'shown' | 'all' | 'chosen'>;
  readonly chooseShown: string;
  readonly chooseNone: string;
  readonly choose: Sentence<'unit'>;
  readonly noUnit: string;
  readonly none: string;
  readonly rank: Sentence<'rank' | 'figure' | 'value'>;
  readonly noFigure: Sentence<'figure'>;
  readonly items: Count;
  readonly inBand: Sentence<'band' | 'count'>;
  readonly withoutRatio: Count;
  readonly review: Count;
  readonly acceptance: Sentence<'average' | 'lowest' | 'highest' | 'read'>;
  readonly gaps: Count;
  readonly gap: Readonly<Record<'lags' | 'none', string>>;
  readonly silent: Count;
  readonly silentProject: Sentence<'project' | 'months'>;
  readonly everyMonth: string;
  readonly spellings: Sentence<'names'>;
  readonly list: Sentence<'unit'>;
  readonly noRatio: string;
  readonly filtered: {
    readonly done: Sentence<'units' | 'sheets'>;
    readonly none: Sentence<'units'>;
    readonly own: Sentence<'sheet'>;
    readonly criterion: Sentence<'column' | 'shown'>;
    readonly lost: string;
    readonly replaced: Sentence<'sheets'>;
    readonly replace: Sentence<'sheets'>;
    readonly keep: string;
  };
  readonly merged: {
    readonly what: Count;
    readonly means: string;
    readonly see: string;
    readonly preview: Count;
    readonly area: Sentence<'cell' | 'rows' | 'text'>;
    readonly how: string;
    readonly apply: string;
    readonly done: Count;
    readonly split: Count;
    readonly nothing: string;
  };
  readonly sheets: {
    readonly heading: string;
    readonly explain: string;
    readonly chosen: Count;
    readonly all: string;
    readonly result: string;
    readonly written: Count;
    readonly unchanged: string;
    readonly previewed: Count;
    readonly line: Sentence<'sheet' | 'items' | 'pages' | 'change'>;
    readonly change: Readonly<Record<'made' | 'rewritten' | 'none', string>>;
    readonly due: Sentence<'count'>;
    readonly withoutUnit: Sentence<'count'>;
    readonly beside: Sentence<'sheet' | 'used'>;
    readonly overwrite: Sentence<'sheets'>;
    readonly send: string;
    readonly notes: string;
  };
  readonly charts: {
    readonly heading: string;
    readonly show: string;
    readonly loading: string;
    readonly failed: string;
    readonly bands: string;
    readonly months: string;
    readonly monthsMeans: string;
    readonly unit: string;
    readonly total: string;
    readonly month: string;
    readonly marked: string;
    readonly projects: string;
    readonly share: string;
    readonly table: Sentence<'chart'>;
    readonly bar: Sentence<'unit' | 'bands'>;
    readonly monthBar: Sentence<'month' | 'marked' | 'projects' | 'share'>;
    readonly monthName: Sentence<'year' | 'month'>;
    readonly noMonths: string;
    readonly band: Readonly<Record<Band | 'none', string>>;
  };
}
