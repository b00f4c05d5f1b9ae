import type { Area } from '../../domain/sheet/Area';
import type { CellChange } from '../../domain/sheet/ChangeSet';
import type { ConditionalRule } from '../../domain/sheet/ConditionalRule';
import type { SheetDescription } from '../../domain/sheet/SheetDescription';
import type { CellValue } from '../../domain/sheet/CellValue';

/** Cells of sheets that are not ours: each becomes its `after`, text as text. */
export interface CellsWrite {
  readonly kind: 'cells';
  readonly changes: readonly CellChange[];
}

/** All rules of ours on one sheet become `rules`: what is there by `remove` goes first. */
export interface RulesWrite {
  readonly kind: 'rules';
  readonly sheetId: string;
  readonly remove: readonly string[];
  readonly rules: readonly ConditionalRule[];
}

/** A new sheet of ours at the end of the workbook, known from then on by the hidden name that holds `made`. */
export interface MakeSheetWrite {
  readonly kind: 'make-sheet';
  readonly made: string;
  readonly description: SheetDescription;
}

/** A sheet of ours rewritten in place: only cells that differ from `present` (its values from A1) are written. */
export interface RewriteSheetWrite {
  readonly kind: 'rewrite-sheet';
  readonly sheetId: string;
  readonly present: readonly (readonly CellValue[])[];
  readonly before: SheetDescription;
  readonly after: SheetDescription;
}

/** A sheet of ours taken away again. */
export interface RemoveSheetWrite {
  readonly kind: 'remove-sheet';
  readonly sheetId: string;
}

/**
 * Merged cells of a sheet that is not ours. `spread`: every covered cell becomes its `after` and the merge looks as before,
 * put back as a format where that holds, else split with its look drawn; `merged`: the cells likewise, the merge given back.
 * `scratch` names a sheet that may come and go for it; null where none may be added.
 */
export interface MergesWrite {
  readonly kind: 'merges';
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly cells: readonly CellChange[];
  readonly to: 'spread' | 'merged';
  readonly scratch: string | null;
}

/** One step of what a run writes into the workbook's sheets, in order. */
export type WorkbookWrite =
  CellsWrite | RulesWrite | MergesWrite | MakeSheetWrite | RewriteSheetWrite | RemoveSheetWrite;

/** Custom XML to write: parts set in place, new ones, and parts that go. The last of `add` or `set` is written last. */
export interface PartsWrite {
  readonly remove: readonly string[];
  readonly set: readonly { readonly id: string; readonly xml: string }[];
  readonly add: readonly string[];
  /**
   * Written after all others and only meant when nobody else has written it since it was read: `read` is what it held
   * then (null where there was none). This makes two runtimes that start at once notice each other.
   */
  readonly guarded?: {
    readonly namespace: string;
    readonly read: { readonly id: string; readonly xml: string } | null;
    readonly xml: string | null;
  };
}

/**
 * What came of it. Where the guarded part was no longer as it had been read, somebody else is writing: `undisturbed` is
 * false and the part is as the other left it. `added` are the ids of the new parts in the order of `add`; `guarded` is
 * the id of the guarded part, null where it is gone.
 */
export interface PartsReceipt {
  readonly undisturbed: boolean;
  readonly added: readonly string[];
  readonly guarded: string | null;
}
