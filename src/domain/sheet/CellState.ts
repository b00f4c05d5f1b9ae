/**
 * What is to stand in a cell. Text is text whatever it looks like (`=1`, `1/6`, `100.0%`); only `formula` is a formula.
 */
export type CellInput =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

/** A cell's input with its number format, in Excel's own English notation (`0.0%`, `General`, `@`). */
export interface CellState {
  readonly input: CellInput;
  readonly numberFormat: string;
}
