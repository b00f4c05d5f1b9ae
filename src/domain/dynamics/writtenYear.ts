import { cellAt } from '../sheet/cellAt';
import type { LogTable } from './findDynamicsSheets';
import { readUploadDate } from './readUploadDate';

/**
 * The one year that a log's dates write out as text; null where they write none or several. Texts are not shifted as the
 * date numbers of a 1904 workbook are, so these can be held against it.
 */
export function writtenYear(logs: readonly LogTable[]): number | null {
  const years = new Set<number>();
  for (const { sheet, header, lastRow } of logs)
    for (let row = header.lastRow + 1; row <= lastRow; row += 1) {
      const value = cellAt(sheet, row, header.columns.date ?? 0);
      const date = typeof value === 'string' ? readUploadDate(value, '@', null) : null;
      if (date?.kind === 'month') years.add(date.month.year);
    }
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
