import type { DynamicsRow } from '../../domain/dynamics/Dynamics';
import type { DynamicsTotals } from '../../domain/dynamics/dynamicsTotals';
import type { Month } from '../../domain/dynamics/Month';
import type { CellAddress, Finding } from '../Finding';
import type { Failure, Refusal } from '../recalculate/RecalculationResult';

/** A name that is no project of the roster but much like one: `settleProjectName` remembers what a person says. */
export interface NameConflict {
  readonly name: string;
  readonly likely: string;
  readonly cells: readonly CellAddress[];
}

/** Where the grid was read from: sheets by name. `ledger` gave the month it reaches to. */
export interface DynamicsSources {
  readonly logs: readonly { readonly sheet: string; readonly entries: number }[];
  readonly roster: string;
  /** Other lists of projects, which `roster` chooses among. */
  readonly others: readonly string[];
  readonly grids: readonly string[];
  readonly ledger: readonly string[];
}

/** All that a run found out, the same for a preview and for a run that wrote. */
export interface DynamicsReport {
  readonly sources: DynamicsSources;
  /** The made sheet's name, also where a preview would make it. */
  readonly sheet: string;
  readonly months: readonly Month[];
  readonly rows: readonly DynamicsRow[];
  readonly totals: DynamicsTotals;
  readonly conflicts: readonly NameConflict[];
  readonly findings: readonly Finding[];
}

/** How the job ended. `written` is false where nothing had to be written: a second run writes nothing. */
export type DynamicsResult =
  | { readonly kind: 'done'; readonly written: boolean; readonly dynamics: DynamicsReport }
  | { readonly kind: 'preview'; readonly dynamics: DynamicsReport }
  | { readonly kind: 'cancelled' }
  | Refusal
  | Failure;
