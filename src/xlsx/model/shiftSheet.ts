import { shiftArea, shiftLine, type LineShift } from '../reference/LineShift';
import { XlsxError } from '../XlsxError';
import type { Area } from './Area';
import { shiftFilter } from './shiftFilter';
import type { Sheet } from './Sheet';
import { without } from './without';

/** Refuses a shift that would move or cut what has no rule for moving. */
export function checkShift(sheet: Sheet, name: string, shift: LineShift): void {
  const [part] = sheet.fixedParts;
  if (part !== undefined) throw new XlsxError('rows-hold-objects', { sheet: name, part });
  if (sheet.cells.hasArrays) throw new XlsxError('part-of-array', { sheet: name });
  for (const { area } of sheet.tables.all) {
    const across = shift.axis === 'columns' ? area.column + area.columns : area.row + area.rows;
    const start = shift.axis === 'columns' ? area.column : area.row;
    const last = shift.first + (shift.kind === 'deleted' ? shift.count : 0);
    if (shift.first < across && last > start) throw new XlsxError('splits-table', { sheet: name });
  }
}

/** Moves everything of the sheet itself that has a place: cells, formats, merges, rules, links, filter, breaks. */
export function shiftSheet(sheet: Sheet, shift: LineShift): void {
  const move = (area: Area) => shiftArea(area, shift);
  const moveAll = (areas: readonly Area[]) => areas.flatMap((area) => move(area) ?? []);
  sheet.cells.shift(shift);
  if (shift.axis === 'rows') shiftRows(sheet, shift);
  else shiftColumns(sheet, shift);
  sheet.merges.load(moveAll(sheet.merges.areas).filter((area) => area.rows * area.columns > 1));
  sheet.hyperlinks.load(
    sheet.hyperlinks.all.flatMap((link) => {
      const area = move(link.area);
      return area ? [{ ...link, area }] : [];
    }),
  );
  sheet.tables.load(
    sheet.tables.all.flatMap((table) => {
      const area = move(table.area);
      const filter = table.filter && shiftFilter(table.filter, shift);
      return area ? [{ ...without(table, 'filter'), area, ...(filter && { filter }) }] : [];
    }),
  );
  const formats = sheet.conditionalFormats.listed.map((format) => ({
    ...format,
    areas: moveAll(format.areas),
  }));
  sheet.conditionalFormats.load(formats.filter((format) => format.areas.length > 0));
  const validations = sheet.validations.map((rule) => ({ ...rule, areas: moveAll(rule.areas) }));
  sheet.load({
    validations: validations.filter((rule) => rule.areas.length > 0),
    page: shiftedPage(sheet, shift),
  });
  shiftSheetFilter(sheet, shift);
}

function shiftSheetFilter(sheet: Sheet, shift: LineShift): void {
  if (!sheet.autoFilter) return;
  const filter = shiftFilter(sheet.autoFilter, shift);
  if (filter) sheet.load({ autoFilter: filter });
  else sheet.dropAutoFilter();
}

function shiftRows(sheet: Sheet, shift: LineShift): void {
  const formats = sheet.rows.numbers().flatMap((row) => {
    const format = sheet.rows.get(row);
    const to = shiftLine(row, shift);
    return format && to !== undefined ? [[to, format] as const] : [];
  });
  sheet.rows.reload(new Map(formats));
}

function shiftColumns(sheet: Sheet, shift: LineShift): void {
  const runs = sheet.columns.runs.flatMap((run) => {
    const area = shiftArea({ row: 0, rows: 1, column: run.first, columns: run.last - run.first + 1 }, shift);
    return area ? [{ ...run, first: area.column, last: area.column + area.columns - 1 }] : [];
  });
  sheet.columns.load(runs);
}

function shiftedPage(sheet: Sheet, shift: LineShift) {
  const moved = (lines: readonly number[]) => lines.flatMap((line) => shiftLine(line, shift) ?? []);
  const { page } = sheet;
  return shift.axis === 'rows'
    ? { ...page, rowBreaks: moved(page.rowBreaks) }
    : { ...page, columnBreaks: moved(page.columnBreaks) };
}
