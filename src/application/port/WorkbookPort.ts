import type { Area } from '../../domain/sheet/Area';
import type { CellState } from '../../domain/sheet/CellState';
import type { ConditionalRule } from '../../domain/sheet/ConditionalRule';
import type { DetailRequest, SheetDetails } from '../../domain/sheet/SheetDetails';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import type { FilterWrite, SheetFilters } from './SheetFilter';
import type { SheetOutline, StoredPart, WorkbookOutline } from './WorkbookOutline';
import type { PartsReceipt, PartsWrite, WorkbookWrite } from './WorkbookWrite';

/** Cells of one sheet, zero-based. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** One of our conditional formats as it stands, with the host's handle for removing it. */
export interface StandingRule {
  readonly id: string;
  readonly rule: ConditionalRule;
}

/** A sheet's details with our own rules on it (by marker). */
export interface LedgerDetails extends SheetDetails {
  readonly rules: readonly StandingRule[];
}

/** What a long reading or writing is watched with: called with a share between 0 and 1; throws where it was cancelled. */
export type Watch = (share: number) => void;

/**
 * A workbook as the use cases need it: few round trips, each named below, for `n` cells in chunks. Every method may
 * throw a `WorkbookError`; nothing is rolled back, so a failed `apply` may have been applied in part.
 */
export interface WorkbookPort {
  /** Two round trips: sheets, protection, hidden names, and the custom XML parts of these namespaces. */
  readOutline(namespaces: readonly string[]): Promise<WorkbookOutline>;
  /** One round trip per chunk: the values of each sheet's used range. */
  readValues(sheets: readonly SheetOutline[], watch: Watch): Promise<readonly SheetSnapshot[]>;
  /** One round trip per chunk: formulas, number formats, merges, and the rules whose formula holds `marker`. */
  readDetails(
    requests: readonly DetailRequest[],
    marker: string,
    watch: Watch,
  ): Promise<readonly LedgerDetails[]>;
  /** One round trip per chunk: what stands in these areas, row by row. */
  readCells(
    areas: readonly SheetArea[],
    watch: Watch,
  ): Promise<readonly (readonly (readonly CellState[])[])[]>;
  /** One round trip: which of these cells are locked (asked only on a protected sheet). */
  readLocked(areas: readonly SheetArea[]): Promise<readonly boolean[]>;
  /** One round trip per chunk: the texts that these areas show, row by row. */
  readTexts(areas: readonly SheetArea[], watch: Watch): Promise<readonly (readonly (readonly string[])[])[]>;
  /** One round trip, two where there are tables: the filters of these sheets, in their order. */
  readFilters(sheetIds: readonly string[]): Promise<readonly SheetFilters[]>;
  /** One round trip, two where rows are hidden: which rows of each area are. */
  readHiddenRows(areas: readonly SheetArea[]): Promise<readonly (readonly number[])[]>;
  /** One round trip. */
  writeFilters(writes: readonly FilterWrite[]): Promise<void>;
  /** Two round trips: the parts of one namespace. */
  readParts(namespace: string): Promise<readonly StoredPart[]>;
  /** One round trip per 3 MB of text. */
  writeParts(write: PartsWrite): Promise<PartsReceipt>;
  /** One round trip per chunk, in order. */
  apply(writes: readonly WorkbookWrite[], watch: Watch): Promise<void>;
}
