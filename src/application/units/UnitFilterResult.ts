import type { Finding } from '../Finding';
import type { Failure, RecalculationResult, Refusal } from '../recalculate/RecalculationResult';

/** Whether a sheet that was filtered still is as it was left: somebody may have changed or taken away the filter since. */
export type FilterStanding = 'ours' | 'changed' | 'gone';

/** One sheet that is filtered by units. */
export interface FilteredSheet {
  readonly sheet: string;
  readonly standing: FilterStanding;
}

/** What is filtered now: the units by name, and the sheets. */
export interface UnitFilter {
  readonly units: readonly string[];
  readonly sheets: readonly FilteredSheet[];
}

/** One column of a user's own filter in words: its header, and what it lets through. */
export interface FilterCriterion {
  readonly column: string;
  /** `values`: the texts shown; `custom`: one or two conditions (`>=10`); else Excel's word for it (`CellColor`, `TopItems`). */
  readonly filterOn: string;
  readonly shown: readonly string[];
  /** It can be put back; colour, icon and dynamic criteria can't. */
  readonly restorable: boolean;
}

/** A sheet with a filter of the user's own that hides rows. `replaced` where this run was allowed to and did. */
export interface FilterConflict {
  readonly sheet: string;
  readonly criteria: readonly FilterCriterion[];
  readonly replaced: boolean;
}

/**
 * How filtering ended. Sheets with a filter of the user's own are left alone and listed unless they may be replaced; all
 * others are filtered. `findings` tell of sheets that could not be, and of rows that hide or don't show with any filter.
 */
export type FilterUnitsResult =
  | {
      readonly kind: 'filtered';
      readonly filter: UnitFilter;
      readonly conflicts: readonly FilterConflict[];
      readonly findings: readonly Finding[];
    }
  | Extract<RecalculationResult, { readonly kind: 'no-ledger' }>
  | { readonly kind: 'cancelled' }
  | Refusal
  | Failure;

/** How clearing ended: the sheets that show all again, and those whose own filter was put back. */
export type ClearUnitFilterResult =
  | {
      readonly kind: 'cleared';
      readonly sheets: readonly string[];
      readonly restored: readonly string[];
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'nothing-filtered' }
  | Failure;

/** What is filtered now, read from the workbook; null where nothing is. */
export type UnitFilterResult = { readonly kind: 'read'; readonly filter: UnitFilter | null } | Failure;
