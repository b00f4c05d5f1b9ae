import type { CellValue, Sheet, Workbook } from '../../../src/xlsx';
import { sheetTexts } from './clerkWork';

/** A sheet of a saved file by its name. */
export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetNamed(name);
  if (!sheet) throw new Error(`The file has no sheet ${name}.`);
  return sheet;
}

/** The texts of a sheet's rows, each cell's value as a text; rows without a text are left out. */
function rowsOf(sheet: Sheet): readonly (readonly string[])[] {
  const area = sheet.cells.usedArea(true);
  if (!area) return [];
  const columns = Array.from({ length: area.column + area.columns }, (_, column) => column);
  return sheet.cells
    .rowNumbers()
    .map((row) => columns.map((column) => textOf(sheet.cells.value(row, column))));
}

function textOf(value: CellValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The title of a made sheet: its first text that names the projects, without spaces. */
export function titleOf(sheet: Sheet): string {
  const texts = rowsOf(sheet).flat();
  return (texts.find((text) => text.includes('重点民生实事项目')) ?? '').replaceAll(' ', '');
}

/** The rows of 核对清单 by the item's name, each with its cells by their headings. */
export function checkListOf(workbook: Workbook): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const { checkList } = sheetTexts;
  const rows = rowsOf(sheetOf(workbook, checkList.sheetName));
  const header = rows.findIndex((row) => row.includes(checkList.effective));
  const headings = rows[header] ?? [];
  const items = rows
    .slice(header + 1)
    .map((row) => new Map(headings.map((heading, column) => [heading, row[column] ?? ''])))
    .filter((row) => (row.get(checkList.name) ?? '') !== '');
  return new Map(items.map((row) => [row.get(checkList.name) ?? '', row]));
}

/** The marks of 附件4, a row a project: true where a √ stands. */
export function marksOf(workbook: Workbook, projects: readonly string[]): readonly (readonly boolean[])[] {
  const rows = rowsOf(sheetOf(workbook, sheetTexts.dynamics.sheetName));
  const header = rows.find((row) => row.includes(sheetTexts.dynamics.project)) ?? [];
  const first = header.indexOf(sheetTexts.dynamics.project) + 1;
  const months = header.slice(first).filter((heading) => /^\d+月份$/.test(heading)).length;
  return projects.map((project) => {
    const row = rows.find((cells) => cells[first - 1] === project) ?? [];
    return row.slice(first, first + months).map((mark) => mark === '√');
  });
}
