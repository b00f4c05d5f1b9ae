import type { Area } from '../../domain/sheet/Area';
import type { Margins, PrintSetup, SheetDescription } from '../../domain/sheet/SheetDescription';
import type { Order } from './Order';
import { pointsOf } from './pointsOf';

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

function setWidths(sheet: Excel.Worksheet, description: SheetDescription): void {
  description.widths.forEach((width, column) => {
    rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = pointsOf(width);
  });
}

function setHeights(sheet: Excel.Worksheet, description: SheetDescription): void {
  description.rows.forEach((row, index) => {
    if (row.height !== undefined)
      rangeOf(sheet, { row: index, column: 0, rows: 1, columns: 1 }).format.rowHeight = row.height;
  });
}

function setMargins({ pageLayout }: Excel.Worksheet, margins: Margins): void {
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.headerMargin = margins.header;
  pageLayout.footerMargin = margins.footer;
}

function setPrint(sheet: Excel.Worksheet, print: PrintSetup<string>): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  if (print.margins !== undefined) setMargins(sheet, print.margins);
  pageLayout.zoom = print.fitToWidth ? { horizontalFitToPages: 1, verticalFitToPages: 0 } : { scale: 100 };
  pageLayout.centerHorizontally = print.centerHorizontally;
  if (print.titleRows !== null)
    pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.printArea !== null) pageLayout.setPrintArea(rangeOf(sheet, print.printArea));
  const pages = pageLayout.headersFooters.defaultForAllPages;
  pages.leftFooter = print.footer.left ?? '';
  pages.centerFooter = print.footer.center ?? '';
  pages.rightFooter = print.footer.right ?? '';
}

/** Rows that begin a page; Excel heeds them only where the sheet is not shrunk to fit. */
function setBreaks(sheet: Excel.Worksheet, breaks: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks)
    sheet.horizontalPageBreaks.add(rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }));
}

function setFrame(sheet: Excel.Worksheet, description: SheetDescription): void {
  setWidths(sheet, description);
  setHeights(sheet, description);
  for (const area of description.merges) rangeOf(sheet, area).merge();
  const { rows, columns } = description.freeze;
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  if (description.filter !== null) sheet.autoFilter.apply(rangeOf(sheet, description.filter));
  setPrint(sheet, description.print);
  setBreaks(sheet, description.print.breaks);
}

/** Takes the merges of an earlier version away before anything is written: covered cells would swallow it. */
export function orderUnmerge(
  getSheet: (context: Excel.RequestContext) => Excel.Worksheet,
  { merges }: SheetDescription,
): Order {
  return {
    weight: 300 * merges.length,
    queue: (context) => {
      for (const area of merges) rangeOf(getSheet(context), area).unmerge();
    },
  };
}

/** One order for what is around the cells: widths, heights, merges, frozen rows, filter, page set-up. */
export function orderFrame(
  getSheet: (context: Excel.RequestContext) => Excel.Worksheet,
  description: SheetDescription,
): Order {
  return {
    weight:
      600 *
      (description.widths.length + description.rows.filter((row) => row.height !== undefined).length + 20),
    queue: (context) => {
      setFrame(getSheet(context), description);
    },
  };
}
