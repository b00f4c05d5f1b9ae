import type { CellEdit, Sheet, Workbook } from '../../../xlsx';
import { HostError } from '../errors/HostError';

const MAX_NAME = 31;

/**
 * `worksheet.copy()`: a new sheet with the cells, looks, sizes, merges, rules, links, page, view, filter and names of the
 * old one. Tables (whose names must differ) and rules that this host only keeps are not supported: refused before
 * anything is made.
 */
export function copySheet(workbook: Workbook, from: Sheet, position: number): Sheet {
  const kept = from.conditionalFormats.all.some((format) => format.rule.kind === 'kept');
  const arrays = from.cells
    .rowNumbers()
    .some((row) => [...(from.cells.row(row)?.values() ?? [])].some(isArray));
  if (kept || arrays || from.tables.all.length > 0 || from.validations.length > 0)
    throw new HostError('NotImplemented');
  const to = workbook.addSheet(freeName(workbook, workbook.sheetName(from)), position);
  copyLines(from, to);
  copyCells(from, to);
  copyRest(workbook, from, to);
  return to;
}

function isArray(cell: { readonly formula?: { readonly kind: string } }): boolean {
  return cell.formula?.kind === 'array' || cell.formula?.kind === 'table';
}

/** Excel's name for a copy: `明细 (2)`, cut where it would be too long. */
function freeName(workbook: Workbook, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const ending = ` (${String(number)})`;
    const free = base.slice(0, MAX_NAME - ending.length) + ending;
    if (!workbook.sheetNamed(free)) return free;
  }
}

function copyLines(from: Sheet, to: Sheet): void {
  to.load({ defaults: from.defaults });
  for (const run of from.columns.runs) {
    const { first, last, width, hidden, style } = run;
    to.columns.change(first, last - first + 1, { hidden, style, ...(width === undefined ? {} : { width }) });
  }
  for (const row of from.rows.numbers()) {
    const format = from.rows.get(row);
    if (format?.height !== undefined && format.customHeight) to.rows.setHeight(row, 1, format.height);
    if (format?.style !== undefined) to.rows.setStyle(row, 1, format.style);
    if (format?.hidden) to.rows.setHidden(row, 1, true);
  }
}

function copyCells(from: Sheet, to: Sheet): void {
  const edits = from.cells.rowNumbers().flatMap((row) =>
    [...(from.cells.row(row) ?? [])].map(([column, { value, formula, style }]): CellEdit => {
      const cell = { row, column, value, style };
      return formula ? { ...cell, formula: formula.text } : cell;
    }),
  );
  to.cells.set(edits);
  for (const area of from.merges.areas) to.merge(area, { keepCovered: true });
}

function copyRest(workbook: Workbook, from: Sheet, to: Sheet): void {
  for (const { areas, rule, style, stopIfTrue, priority } of from.conditionalFormats.all) {
    to.conditionalFormats.add({ areas, rule, style, stopIfTrue, priority });
  }
  if (from.hyperlinks.all.length > 0) to.hyperlinks.set(from.hyperlinks.all);
  to.changePage(from.page);
  to.changeView(from.view);
  if (from.autoFilter) {
    const hidden = from.rows.numbers().filter((row) => from.rows.isHidden(row));
    to.setAutoFilter(from.autoFilter, hidden);
  }
  for (const name of workbook.names.all.filter((known) => known.sheet === from.id)) {
    workbook.names.set({ ...name, sheet: to.id });
  }
  if (from.protection && !from.protection.hasPassword) to.protect(from.protection.allows);
  const color = workbook.tabColor(from);
  if (color) workbook.setTabColor(to, color);
}
