import { shiftArea, shiftLine, type LineShift } from '../reference/LineShift';
import { shiftReferences, type ShiftedSheet } from '../reference/shiftReferences';
import { XlsxError } from '../XlsxError';
import type { Area } from './Area';
import type { ConditionalFormat, ConditionalRule } from './ConditionalFormat';
import type { Sheet } from './Sheet';

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
      const filter = table.filter && move(table.filter.area);
      if (!area) return [];
      return [
        { ...table, area, ...(table.filter && filter && { filter: { ...table.filter, area: filter } }) },
      ];
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
  shiftFilter(sheet, move);
}

function shiftFilter(sheet: Sheet, move: (area: Area) => Area | undefined): void {
  if (!sheet.autoFilter) return;
  const area = move(sheet.autoFilter.area);
  if (area) sheet.load({ autoFilter: { ...sheet.autoFilter, area } });
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

/** Rewrites the references in a sheet's formulas and rules. */
export function shiftSheetReferences(sheet: Sheet, moved: ShiftedSheet): void {
  const change = (formula: string) => shiftReferences(formula, moved);
  sheet.cells.mapFormulas(change);
  const formats = sheet.conditionalFormats.listed.map((format) => shiftedRule(format, change));
  if (formats.some((format, index) => format !== sheet.conditionalFormats.listed[index])) {
    sheet.conditionalFormats.load(formats);
  }
}

function shiftedRule(format: ConditionalFormat, change: (formula: string) => string): ConditionalFormat {
  const rule = changedRule(format.rule, change);
  return JSON.stringify(rule) === JSON.stringify(format.rule) ? format : { ...format, rule };
}

function changedRule(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
  if (rule.kind === 'formula') return { ...rule, formula: change(rule.formula) };
  if (rule.kind === 'kept') return rule;
  const { formula2 } = rule;
  const second = formula2 === undefined ? {} : { formula2: change(formula2) };
  return { ...rule, formula1: change(rule.formula1), ...second };
}
