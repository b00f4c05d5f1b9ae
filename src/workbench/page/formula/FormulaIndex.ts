import { overlaps, type Area, type Sheet, type Workbook } from '../../../xlsx';
import { readDependencies, type Dependencies } from './readDependencies';

/** Cells of a sheet, by its id. */
export interface SheetCells {
  readonly sheet: string;
  readonly area: Area;
}

interface FormulaCell extends SheetCells {
  readonly dependencies: Dependencies;
  readonly mindsHidden: boolean;
}

/** Functions that leave out rows that are hidden. */
const MINDS_HIDDEN = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;

/** Every formula of the workbook with the cells that it reads. Made anew when formulas are written. */
export class FormulaIndex {
  private readonly formulas: readonly FormulaCell[];

  constructor(workbook: Workbook) {
    this.formulas = workbook.sheets.flatMap((sheet) => formulasOf(sheet, workbook));
  }

  /** The formula cells that read one of the cells. */
  readersOf(cells: SheetCells): readonly SheetCells[] {
    return readers(this.formulas, cells);
  }

  /** Of those, the ones whose value changes when the cells' rows are hidden or shown. */
  mindingHidden(cells: SheetCells): readonly SheetCells[] {
    return readers(
      this.formulas.filter((formula) => formula.mindsHidden),
      cells,
    );
  }

  ofSheet(sheet: string): readonly SheetCells[] {
    return this.formulas.filter((formula) => formula.sheet === sheet);
  }
}

function readers(formulas: readonly FormulaCell[], { sheet, area }: SheetCells): FormulaCell[] {
  return formulas.filter(
    ({ dependencies }) =>
      dependencies === 'anything' ||
      dependencies.some((input) => input.sheet === sheet && overlaps(input.area, area)),
  );
}

function formulasOf(sheet: Sheet, workbook: Workbook): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const row of sheet.cells.rowNumbers()) {
    for (const [column, { formula }] of sheet.cells.row(row) ?? []) {
      if (!formula) continue;
      const dependencies = readDependencies(formula.text, sheet, workbook);
      const mindsHidden = MINDS_HIDDEN.test(formula.text);
      found.push({ sheet: sheet.id, area: { row, column, rows: 1, columns: 1 }, dependencies, mindsHidden });
    }
  }
  return found;
}
