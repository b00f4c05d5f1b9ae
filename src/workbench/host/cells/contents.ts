import { isError, type Cell } from '../../../xlsx';
import type { Json } from '../protocol/Json';

/** A cell's value as `range.values` gives it: '' for none, an error as its code, a date as its serial number. */
export function valueOf(cell: Cell | undefined): Json {
  const value = cell?.value ?? null;
  if (value === null) return '';
  return isError(value) ? value.code : value;
}

/** What the formula bar shows: the formula with its `=`, else the value. */
export function formulaOf(cell: Cell | undefined): Json {
  return cell?.formula ? `=${cell.formula.text}` : valueOf(cell);
}

/** `Excel.RangeValueType` of a cell. */
export function valueTypeOf(cell: Cell | undefined): Json {
  const value = cell?.value ?? null;
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
