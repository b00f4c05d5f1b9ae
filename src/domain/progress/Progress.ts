import type { Figure, Reading } from '../quantity/figures';
import type { Quantity } from '../quantity/Quantity';
import type { ClauseFacts } from './clauseFacts';

/** A figure of the progress with its unit settled and the facts of its clause. */
export interface Item {
  readonly figure: Figure;
  readonly facts: ClauseFacts;
  readonly quantity: Quantity;
}

/** What a progress cell says. */
export interface Progress {
  readonly reading: Reading;
  readonly items: readonly Item[];
  readonly plain: boolean;
  readonly empty: boolean;
}
