import type { ProjectNameDecision, ReportSettings, SentKind, UnitFigure } from '../application';
import type { Month } from '../domain/dynamics/Month';

/** The languages that the command line speaks. */
export type Language = 'zh' | 'en';

interface Common {
  readonly input: string;
  /** Null in a preview: nothing is written. */
  readonly output: string | null;
  readonly json: boolean;
  /** Overwrite an OUT that is already there; IN is never overwritten. */
  readonly force: boolean;
}

/** What was asked for, once the words of the command line are understood. */
export type Request =
  | (Common & { readonly kind: 'recalculate'; readonly sheet: string | null })
  | (Common & {
      readonly kind: 'dynamics';
      readonly roster: string | null;
      readonly first: Month | null;
      readonly last: Month | null;
      readonly title: string | null;
      /** What names near the roster's mean: settled before the grid is built. */
      readonly settled: readonly ProjectNameDecision[];
    })
  | (Common & {
      readonly kind: 'appendices';
      readonly sheet: string | null;
      readonly report: Partial<ReportSettings>;
      readonly edited: 'keep' | 'overwrite';
    })
  | (Common & {
      readonly kind: 'unit-sheets';
      readonly sheet: string | null;
      readonly units: readonly string[] | 'all';
      readonly edited: 'keep' | 'overwrite';
    })
  | (Common & {
      readonly kind: 'export';
      readonly output: string;
      /** The made sheets to send, by name; null for all of `what`. */
      readonly sheets: readonly string[] | null;
      readonly what: SentKind;
    })
  | (Common & {
      readonly kind: 'units';
      readonly output: null;
      readonly sheet: string | null;
      readonly sort: UnitFigure | null;
    })
  | (Common & {
      readonly kind: 'filter';
      readonly output: string;
      readonly sheet: string | null;
      readonly units: readonly string[];
      readonly replace: boolean;
      /** Clears instead: no unit is named then. */
      readonly clear: boolean;
    })
  | (Common & { readonly kind: 'undo' });
