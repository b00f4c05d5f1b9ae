import { isError, type CellError, type CellValue } from '../../../xlsx';

/** A value while a formula is worked out: one, or those of an area. */
export type Operand = CellValue | readonly CellValue[];

export const VALUE_ERROR: CellError = { kind: 'error', code: '#VALUE!' };
export const DIVISION_ERROR: CellError = { kind: 'error', code: '#DIV/0!' };

/** Guards lists of values. */
export function isList(operand: Operand): operand is readonly CellValue[] {
  return Array.isArray(operand);
}

/** One value of an operand; an area of several cells is none. */
export function single(operand: Operand): CellValue {
  if (!isList(operand)) return operand;
  return operand.length === 1 ? (operand[0] ?? null) : VALUE_ERROR;
}

/** A value as Excel counts with it: an empty cell is 0, a text of digits its number, any other text an error. */
export function numberOf(value: CellValue): number | CellError {
  if (isError(value)) return value;
  if (value === null) return 0;
  if (typeof value !== 'string') return Number(value);
  const number = Number(value.trim());
  return value.trim() === '' || Number.isNaN(number) ? VALUE_ERROR : number;
}

export function textOf(value: CellValue): string | CellError {
  if (isError(value)) return value;
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Whether a value counts as true; a text does not decide it. */
export function truthOf(value: CellValue): boolean | CellError {
  if (isError(value)) return value;
  return typeof value === 'string' ? VALUE_ERROR : Boolean(value);
}
