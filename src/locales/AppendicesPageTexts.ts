import type { Band } from '../domain/progress/Assessment';

type Sentence<Params extends string> = (params: Readonly<Record<Params, string>>) => string;

/** The texts of the page 附件, in one language. Sentences are whole. */
export interface AppendicesPageTexts {
  readonly build: string;
  readonly looking: string;
  readonly make: string;
  readonly ledger: Sentence<'sheets' | 'items'>;
  readonly heading: string;
  readonly headingHint: string;
  readonly region: string;
  readonly period: string;
  readonly periodHint: string;
  readonly periodFault: string;
  readonly unit: string;
  readonly date: string;
  readonly orientation: string;
  readonly portrait: string;
  readonly landscape: string;
  readonly sheet: Sentence<'sheet' | 'count'>;
  readonly pages: Sentence<'pages'>;
  readonly change: Readonly<Record<'made' | 'rewritten' | 'none', string>>;
  readonly due: Sentence<'count'>;
  readonly recalculate: string;
  readonly withoutRatio: Sentence<'count'>;
  readonly result: string;
  readonly written: Sentence<'sheets'>;
  readonly unchanged: string;
  readonly previewed: string;
  readonly beside: Sentence<'sheet' | 'used'>;
  readonly overwrite: Sentence<'sheets'>;
  readonly notes: string;
  readonly printHint: string;
  readonly bulletin: string;
  readonly readBulletin: string;
  readonly paragraph: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyDenied: string;
  readonly figures: string;
  readonly figure: Readonly<
    Record<'items' | 'shared' | Band | 'without-ratio' | 'platform' | 'units', string>
  >;
  readonly category: Sentence<'category'>;
  readonly categoryProjects: Sentence<'category' | 'count' | 'projects'>;
  readonly silent: Sentence<'month'>;
  readonly count: Sentence<'name' | 'count'>;
}
