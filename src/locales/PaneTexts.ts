import type { Band } from '../domain/progress/Assessment';
import type { ColumnRole } from '../domain/ledger/ColumnRole';
import type { Choice } from '../domain/ledger/LedgerState';

type Sentence<Params extends string> = (params: Readonly<Record<Params, string>>) => string;
type Count = (count: number) => string;

/** A sentence that says what happened, and one that says what to do next. */
export interface Advice {
  readonly what: string;
  readonly next: string;
}

/** Every text of the pane that is there at the first sight, in one language. Sentences are whole. */
export interface PaneTexts {
  /** BCP 47, for `lang` and `Intl`. */
  readonly locale: string;
  readonly listMark: string;
  /** The first of many names, and how many there are. */
  readonly listOf: Sentence<'names' | 'count'>;
  readonly title: string;
  readonly back: string;
  readonly retry: string;
  readonly details: string;
  readonly loading: string;
  /** What the bar of jobs is, and the name of each. */
  readonly jobs: string;
  readonly job: Readonly<Record<'main' | 'review' | 'dynamics' | 'appendices' | 'units', string>>;
  readonly views: { readonly settings: string; readonly help: string; readonly selfcheck: string };
  readonly run: {
    readonly recalculate: string;
    readonly apply: string;
    readonly discard: string;
    readonly cancel: string;
    readonly cancelling: string;
    readonly working: string;
    readonly undoing: string;
    readonly saving: string;
    readonly stage: Readonly<Record<'read' | 'assess' | 'journal' | 'write' | 'check' | 'store', string>>;
    readonly noCancelNow: string;
    readonly firstRun: string;
  };
  /** The ledger was edited after its last recalculation. */
  readonly edited: { readonly what: string; readonly again: string };
  /** What stands over every page while the sheets are filtered by units. */
  readonly filter: {
    readonly filtered: Sentence<'units'>;
    readonly sheets: Sentence<'sheets'>;
    readonly changed: Sentence<'sheets'>;
    readonly clear: string;
    readonly noUnit: string;
    readonly cleared: string;
    readonly restored: Sentence<'sheets'>;
    readonly nothing: string;
    readonly failed: string;
  };
  readonly found: {
    readonly heading: string;
    readonly looking: string;
    readonly summary: Sentence<'sheets' | 'items'>;
    readonly period: Sentence<'period'>;
    readonly choice: Readonly<Record<Choice, string>>;
    readonly several: string;
    readonly option: Sentence<'sheets' | 'items' | 'period'>;
    readonly others: string;
    readonly rows: Sentence<'sheet' | 'first' | 'last'>;
    readonly columns: string;
    readonly column: Sentence<'letters' | 'label'>;
    readonly none: string;
    readonly corrected: string;
    readonly role: Readonly<Record<ColumnRole, string>>;
    readonly again: string;
  };
  readonly correct: {
    readonly open: string;
    readonly heading: Sentence<'sheet'>;
    readonly hint: string;
    readonly second: string;
    readonly save: string;
    readonly reset: string;
    readonly cancel: string;
    readonly needed: Sentence<'roles'>;
    readonly twice: Sentence<'column'>;
  };
  readonly units: {
    readonly heading: string;
    readonly question: Sentence<'names'>;
    readonly same: Sentence<'name'>;
    readonly different: string;
  };
  readonly none: {
    readonly empty: string;
    readonly foreign: string;
    readonly lookedFor: Sentence<'columns'>;
    readonly nearly: Sentence<'sheet' | 'row' | 'found' | 'missing'>;
    readonly point: string;
    readonly template: string;
    readonly templateHint: string;
    readonly templateMade: Sentence<'sheet'>;
    readonly templateCopy: string;
  };
  readonly template: { readonly sheet: string; readonly rows: readonly (readonly string[])[] };
  readonly result: {
    readonly heading: string;
    readonly written: Count;
    readonly unchanged: string;
    readonly previewed: Count;
    readonly previewedNone: string;
    readonly cancelled: string;
    readonly ledger: Sentence<'sheets'>;
    readonly until: Sentence<'period'>;
    readonly otherStates: Sentence<'sheets'>;
    readonly items: string;
    readonly units: string;
    readonly bandMeans: Readonly<Record<Band, Sentence<'threshold'>>>;
    readonly platform: string;
    readonly withoutRatio: string;
    readonly withoutRatioMeans: string;
    readonly count: Count;
    readonly unitCount: Count;
    readonly basesHeading: string;
    readonly checkList: string;
    readonly said: Sentence<'items' | 'bands' | 'changes' | 'review'>;
    readonly inBand: Sentence<'band' | 'count'>;
  };
  readonly lists: {
    readonly changes: Count;
    readonly review: Count;
    readonly behind: Count;
    readonly notes: Count;
    readonly change: Count;
    readonly rounding: Count;
    readonly tidied: Count;
    readonly tidiedMeans: string;
    readonly roundingMeans: string;
    readonly reviewMeans: string;
    readonly noChanges: string;
    readonly noReview: string;
    readonly noBehind: string;
    readonly noNotes: string;
    readonly fromTo: Sentence<'before' | 'after'>;
    readonly stands: Sentence<'ratio'>;
    readonly empty: string;
    readonly task: Sentence<'task'>;
    readonly progress: Sentence<'progress'>;
    readonly goTo: Sentence<'cell'>;
    readonly shown: Sentence<'shown' | 'all'>;
    readonly more: Count;
    readonly acceptance: Sentence<'ratio'>;
  };
  readonly undo: {
    readonly heading: string;
    readonly undo: string;
    readonly step: Sentence<'time' | 'action' | 'sheets' | 'cells'>;
    /** What a step did, by the journal's word for it. */
    readonly action: Readonly<Record<string, string>>;
    readonly more: Count;
    readonly dropped: Count;
    readonly none: string;
    readonly interrupted: Sentence<'time' | 'sheets'>;
    readonly interruptedUndo: string;
    readonly undone: Sentence<'cells'>;
    readonly already: string;
    readonly kept: Count;
    readonly keptCell: Sentence<'cell' | 'item' | 'shown'>;
    readonly sheetsKept: Sentence<'sheets'>;
    readonly sheetsRemoved: Sentence<'sheets'>;
    readonly sheetsRewritten: Sentence<'sheets'>;
    readonly differing: Count;
    readonly left: Count;
  };
  readonly refused: {
    readonly heading: string;
    readonly withoutUndo: string;
    readonly overwriteCheckList: string;
    readonly goTo: string;
  };
  readonly failure: {
    readonly heading: string;
    readonly fault: Advice;
    readonly selection: Advice;
  };
  readonly host: {
    readonly outside: Advice;
    readonly silent: Advice;
    readonly tooOld: Advice;
    readonly notExcel: Advice;
  };
}
