import type { ConditionalRule } from '../domain/sheet/ConditionalRule';
import type { SheetDescription } from '../domain/sheet/SheetDescription';
import type { DifferentialStyle, Sheet, Workbook } from '../xlsx';
import { writeCells } from './writeCells';
import { writePage } from './writePage';

/** A digit of the default font and the padding of a column, in pixels: the file counts both, people the digits only. */
const DIGIT = 7;
const PADDING = 5;

/** Puts a description on an empty sheet of the workbook, everything that it says. */
export function writeSheet(workbook: Workbook, sheet: Sheet, description: SheetDescription): void {
  const { widths, rows, merges, freeze, filter, rules } = description;
  writeCells(workbook, sheet, description);
  widths.forEach((width, column) => {
    sheet.columns.change(column, 1, { width: fileWidth(width) });
  });
  rows.forEach(({ height }, row) => {
    if (height !== undefined) sheet.rows.setHeight(row, 1, height);
  });
  for (const area of merges) sheet.merge(area);
  sheet.changeView({ frozenRows: freeze.rows, frozenColumns: freeze.columns });
  if (filter !== null) sheet.setAutoFilter({ area: filter, columns: [] });
  for (const rule of rules) addRule(sheet, rule);
  writePage(workbook, sheet, description);
}

/** A width in characters as the file has it, to a 256th, as Excel rounds it. */
function fileWidth(characters: number): number {
  return Math.round((Math.trunc(characters * DIGIT + PADDING) / DIGIT) * 256) / 256;
}

function addRule(sheet: Sheet, rule: ConditionalRule): void {
  const priority = sheet.conditionalFormats.all.length + 1;
  const formula = rule.formula.replace(/^=/, '');
  sheet.conditionalFormats.add({
    areas: rule.areas,
    priority,
    stopIfTrue: false,
    rule: { kind: 'formula', formula },
    style: addedStyle(rule),
  });
}

function addedStyle({ fill, font, numberFormat }: ConditionalRule): DifferentialStyle {
  return {
    ...(fill === null ? {} : { fill: { kind: 'solid', color: { hex: fill } } as const }),
    ...(font === null ? {} : { font: { color: { hex: font } } }),
    ...(numberFormat === null ? {} : { numberFormat }),
  };
}
