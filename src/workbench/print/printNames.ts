import { MAX_COLUMNS, MAX_ROWS, parseArea, type Area, type Sheet, type Workbook } from '../../xlsx';

const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';
/** Commas between areas, not those inside a quoted sheet's name. */
const BETWEEN = /,(?=(?:[^']*'[^']*')*[^']*$)/;

function areasOf(workbook: Workbook, sheet: Sheet, name: string): readonly Area[] {
  const { formula = '' } = workbook.names.get(name, sheet.id) ?? {};
  return formula.split(BETWEEN).flatMap((part) => parseArea(part.slice(part.lastIndexOf('!') + 1)) ?? []);
}

/** The areas that a sheet prints, each beginning a page; without any, everything that holds a value. */
export function printAreas(workbook: Workbook, sheet: Sheet): readonly Area[] {
  const named = areasOf(workbook, sheet, AREA);
  if (named.length > 0) return named.map((area) => insideOf(area, sheet));
  const used = sheet.cells.usedArea(true);
  return used ? [{ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns }] : [];
}

/** The rows that repeat on each page, both ends included; columns that repeat are not drawn twice here. */
export function titleRows(
  workbook: Workbook,
  sheet: Sheet,
): { readonly first: number; readonly last: number } | undefined {
  const rows = areasOf(workbook, sheet, TITLES).find((area) => area.columns === MAX_COLUMNS);
  return rows && { first: rows.row, last: rows.row + rows.rows - 1 };
}

/** Whole rows and columns end where the sheet's cells end. */
function insideOf(area: Area, sheet: Sheet): Area {
  const used = sheet.cells.usedArea() ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    ...area,
    rows: area.rows === MAX_ROWS ? used.row + used.rows : area.rows,
    columns: area.columns === MAX_COLUMNS ? used.column + used.columns : area.columns,
  };
}
