import { mapSheetFormulas, type FormulaChange } from './mapSheetFormulas';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

/** Rewrites every formula and reference of the workbook; `changeIn` gives what happens in a sheet, or in the names. */
export function restructure(workbook: Workbook, changeIn: (sheet?: Sheet) => FormulaChange): void {
  const before = workbook.names.all;
  const change = changeIn();
  const names = before.map((name) => {
    const formula = change(name.formula);
    return formula === name.formula ? name : { ...name, formula };
  });
  for (const sheet of workbook.sheets) mapSheetFormulas(sheet, changeIn(sheet));
  if (names.some((name, index) => name !== before[index])) workbook.names.load(names);
}
