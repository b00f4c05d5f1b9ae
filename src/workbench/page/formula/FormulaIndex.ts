import { overlaps, type Area, type Sheet, type Workbook } from '../../../xlsx';
import { readDependencies, type Dependencies } from './readDependencies';

/** Cells of a sheet, by its id. */
export interface SheetCells {
  readonly sheet: string;
  readonly area: Area;
}

interface FormulaCell extends SheetCells {
  readonly dependencies: Dependencies;
}

/** Every formula of the workbook with the cells that it reads. Made anew when formulas are written. */
export class FormulaIndex {
  private readonly formulas: readonly FormulaCell[];

  constructor(workbook: Workbook) {
    this.formulas = workbook.sheets.flatMap((sheet) => formulasOf(sheet, workbook));
  }

  /** The formula cells that read one of the cells. */
  readersOf({ sheet, area }: SheetCells): readonly SheetCells[] {
    return this.formulas.filter(
      ({ dependencies }) =>
        dependencies === 'anything' ||
        dependencies.some((input) => input.sheet === sheet && overlaps(input.area, area)),
    );
  }

  ofSheet(sheet: string): readonly SheetCells[] {
    return this.formulas.filter((formula) => formula.sheet === sheet);
  }
}

function formulasOf(sheet: Sheet, workbook: Workbook): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const row of sheet.cells.rowNumbers()) {
    for (const [column, { formula }] of sheet.cells.row(row) ?? []) {
      if (!formula) continue;
      const dependencies = readDependencies(formula.text, sheet, workbook);
      found.push({ sheet: sheet.id, area: { row, column, rows: 1, columns: 1 }, dependencies });
    }
  }
  return found;
}
