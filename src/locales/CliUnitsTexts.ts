type Sentence<Params extends string> = (params: Readonly<Record<Params, string>>) => string;

/** What the command line says about units and their filter. */
export interface CliUnitsTexts {
  readonly help: {
    readonly units: string;
    readonly sort: string;
    readonly filter: string;
    readonly unit: string;
    readonly replace: string;
    readonly clear: string;
  };
  readonly usage: {
    readonly badSort: Sentence<'word' | 'known'>;
    readonly noUnit: string;
    readonly unitAndClear: string;
  };
  readonly unit: string;
  readonly nameless: string;
  readonly figures: {
    readonly items: string;
    readonly completed: string;
    readonly 'on-schedule': string;
    readonly behind: string;
    readonly yellow: string;
    readonly red: string;
    readonly 'without-ratio': string;
    readonly review: string;
    readonly acceptance: string;
    readonly 'acceptance-gaps': string;
    readonly 'without-dynamics': string;
  };
  readonly count: Sentence<'count'>;
  readonly offer: Sentence<'names'>;
  readonly merged: Sentence<'count' | 'cells'>;
  readonly filtered: Sentence<'units' | 'sheets'>;
  readonly conflict: Sentence<'sheet' | 'criteria'>;
  readonly replaced: Sentence<'sheet' | 'criteria'>;
  readonly criterion: Sentence<'column' | 'shown'>;
  readonly lostCriterion: Sentence<'column'>;
  readonly nothingFiltered: string;
  readonly cleared: Sentence<'sheets'>;
  readonly restored: Sentence<'sheets'>;
  readonly nothingCleared: string;
}
