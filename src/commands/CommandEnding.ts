import type { ClearUnitFilterResult, Failure, FilterUnitsResult, Refusal } from '../application';

/** How a job without a pane ended; `sheet` tells what came of it, where there is one. */
export type CommandEnding =
  | { readonly kind: 'done'; readonly sheet: string | null }
  | Extract<FilterUnitsResult, { readonly kind: 'filtered' }>
  | Extract<ClearUnitFilterResult, { readonly kind: 'cleared' | 'nothing-filtered' }>
  /** The selection is in no row that names a unit. */
  | { readonly kind: 'no-unit' }
  | { readonly kind: 'no-ledger' }
  | { readonly kind: 'cancelled' }
  | Refusal
  | Failure
  | { readonly kind: 'fault'; readonly thrown: unknown };
