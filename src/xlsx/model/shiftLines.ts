import type { LineShift } from '../reference/LineShift';
import { shiftFormula } from '../reference/shiftFormula';
import { shiftReferences } from '../reference/shiftReferences';
import type { Area } from './Area';
import { formulasOf } from './formulasOf';
import { restructure } from './restructure';
import type { Sheet } from './Sheet';
import { checkShift, shiftSheet } from './shiftSheet';
import type { Workbook } from './Workbook';

/** Moves a sheet's lines and all that refers to them. What cannot move is refused before anything did. */
export function shiftLines(workbook: Workbook, sheet: Sheet, shift: LineShift): void {
  const name = workbook.sheetName(sheet);
  checkShift(sheet, name, shift);
  const change = (own: boolean) => (formula: string) => shiftReferences(formula, { name, shift, own });
  for (const other of workbook.sheets) for (const formula of formulasOf(other)) change(false)(formula);
  for (const { formula } of workbook.names.all) change(false)(formula);
  restructure(workbook, (other) => (formula, areas) => {
    const own = other === sheet;
    return change(own)(own && areas ? atSurvivor(formula, areas, shift) : formula);
  });
  shiftSheet(sheet, shift);
}

/** A rule's formula as it reads in the first cell that is left of its areas: to that cell its references will count. */
function atSurvivor(formula: string, areas: readonly Area[], shift: LineShift): string {
  const [first] = areas;
  if (shift.kind === 'inserted' || !first) return formula;
  const end = shift.first + shift.count;
  const starts = areas.flatMap((area) => {
    const from = shift.axis === 'rows' ? area.row : area.column;
    const length = shift.axis === 'rows' ? area.rows : area.columns;
    const start = from >= shift.first && from < end ? end : from;
    return start < from + length ? [{ area, start }] : [];
  });
  const [left] = starts;
  if (!left) return formula;
  return shift.axis === 'rows'
    ? shiftFormula(formula, left.start - first.row, left.area.column - first.column)
    : shiftFormula(formula, left.area.row - first.row, left.start - first.column);
}
