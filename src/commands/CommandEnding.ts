import type { Failure, Refusal } from '../application';

/** How a job without a pane ended; `sheet` tells what came of it, where there is one. */
export type CommandEnding =
  | { readonly kind: 'done'; readonly sheet: string | null }
  | { readonly kind: 'no-ledger' }
  | { readonly kind: 'cancelled' }
  | Refusal
  | Failure
  | { readonly kind: 'fault'; readonly thrown: unknown };
