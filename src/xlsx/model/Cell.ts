import type { Area } from './Area';

/** An error value as Excel shows it: `#N/A`, `#VALUE!`, `#REF!` … */
export interface CellError {
  readonly kind: 'error';
  readonly code: string;
}

/** `null` is a cell without a value. Dates are numbers whose format is a date. */
export type CellValue = string | number | boolean | CellError | null;

/**
 * A formula without its leading `=`. `shared` keeps the file's group number while no cell of the group changed;
 * `array` and `table` own the whole of their area, which changes as one.
 */
export type CellFormula =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'shared'; readonly text: string; readonly group: number }
  | { readonly kind: 'array'; readonly text: string; readonly area: Area }
  | { readonly kind: 'table'; readonly text: string; readonly area: Area };

/**
 * What a file's cell holds beyond value, formula and style, kept as it was: the rich text or phonetic guide of its
 * shared string (by index), or its own inline text, and attributes that nobody here reads.
 */
export interface KeptContent {
  readonly shared?: number;
  readonly inline?: string;
  readonly attributes?: string;
  readonly formulaXml?: string;
}

/** One cell, never changed in place. `value` beside a formula is its last computed value. `style`: see StyleTable. */
export interface Cell {
  readonly value: CellValue;
  readonly formula?: CellFormula;
  readonly style: number;
  readonly kept?: KeptContent;
}

/** Guards the union of values. */
export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Whether two values are the same to a reader of the file. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return isError(a) && isError(b) ? a.code === b.code : Object.is(a, b);
}
