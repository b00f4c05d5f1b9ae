import type { Area, Sheet, Workbook } from '../../../xlsx';
import { textOf } from '../../host/cells/textOf';

/** The cells of an area as text for the clipboard: tabs between columns, line ends between rows, as spreadsheets do. */
export function copyText(workbook: Workbook, sheet: Sheet, area: Area): string {
  const used = sheet.cells.usedArea(true);
  const lastRow = Math.min(area.row + area.rows, Math.max(area.row + 1, used ? used.row + used.rows : 0));
  const lastColumn = Math.min(
    area.column + area.columns,
    Math.max(area.column + 1, used ? used.column + used.columns : 0),
  );
  const lines: string[] = [];
  for (let row = area.row; row < lastRow; row += 1) {
    if (sheet.rows.isHidden(row) && area.rows > 1) continue;
    const texts: string[] = [];
    for (let column = area.column; column < lastColumn; column += 1) {
      const format = sheet.style(row, column).numberFormat;
      texts.push(quoted(textOf(sheet.cells.get(row, column), format, workbook.date1904)));
    }
    lines.push(texts.join('\t'));
  }
  return lines.join('\r\n');
}

/** A text with a tab, line end or quote goes in quotes, so that it comes back as one cell. */
function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
