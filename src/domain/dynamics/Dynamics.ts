import type { Month } from './Month';
import type { UploadDate } from './readUploadDate';

/** A project that is assessed by its monthly dynamics, in the roster's order. */
export interface Project {
  readonly name: string;
  readonly unit: string;
}

/** A cell of the workbook, zero-based. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** One entry of the upload log; texts as written. `place` is its project's cell, `datePlace` its date's. */
export interface Upload {
  readonly place: Place;
  readonly datePlace: Place;
  readonly project: string;
  readonly unit: string;
  readonly kind: string;
  readonly title: string;
  readonly date: UploadDate;
}

/** What stands in a month's cell of an earlier grid: a mark, or (`unclear`) something that is neither mark nor none. */
export interface EarlierMark {
  readonly place: Place;
  readonly project: string;
  readonly unit: string;
  readonly month: Month;
  readonly unclear: string | null;
  /** Whether it stands in the sheet that the add-in made: only there it may be a mark of the add-in's own. */
  readonly inOurs: boolean;
}

/** Why a month of a project is marked: an upload in the log, or a mark that somebody typed. */
export type MarkSource = 'log' | 'typed';

/** One row of the grid: a mark, or none, for each month of the period. */
export interface DynamicsRow {
  readonly project: Project;
  readonly marks: readonly (MarkSource | null)[];
}

/** What did not go into the grid, or stands in it on somebody's word alone: listed, never dropped. */
export type DynamicsFinding = { readonly place: Place; readonly project: string } & (
  | { readonly kind: 'unmatched'; readonly unit: string; readonly likely: string | null }
  | { readonly kind: 'other-kind'; readonly word: string }
  | { readonly kind: 'outside-period' | 'typed-mark'; readonly month: Month }
  | {
      readonly kind: 'unreadable-date';
      readonly text: string;
      readonly why: Extract<UploadDate, { readonly kind: 'unreadable' }>['why'];
    }
  | { readonly kind: 'unclear-mark'; readonly text: string }
);

/** The whole grid with what was found beside it. */
export interface Dynamics {
  readonly months: readonly Month[];
  readonly rows: readonly DynamicsRow[];
  readonly findings: readonly DynamicsFinding[];
  /** The marks that are the add-in's own, by `markKey`: a later run recomputes these and keeps all others. */
  readonly own: ReadonlySet<string>;
}
