import type { Area } from '../../domain/sheet/Area';
import type { CellChange, RulesChange } from '../../domain/sheet/ChangeSet';
import type { SheetDescription } from '../../domain/sheet/SheetDescription';

/** A sheet that the run made (`before` null) or rewrote, by the id in its hidden name. */
export interface MadeSheetChange {
  readonly kind: 'made-sheet';
  readonly made: string;
  readonly before: SheetDescription | null;
  readonly after: SheetDescription;
}

/** Merges whose covered cells the run filled; the cells themselves are among the body's. */
export interface MergesChange {
  readonly kind: 'merges';
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** What an entry of the store held before the run; null where there was none. */
export interface FormerEntry {
  readonly kind: 'entry';
  readonly entry: string;
  readonly before: readonly string[] | null;
}

/** All that is needed to put a run back. `sheetNames` finds the sheets in a later session, where ids may differ. */
export interface JournalBody {
  readonly sheetNames: Readonly<Record<string, string>>;
  readonly cells: readonly CellChange[];
  readonly rules: readonly RulesChange[];
  readonly sheets: readonly MadeSheetChange[];
  readonly merges?: readonly MergesChange[];
  readonly entries: readonly FormerEntry[];
}
