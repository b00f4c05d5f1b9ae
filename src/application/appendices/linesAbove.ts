import { cellAt } from '../../domain/sheet/cellAt';
import type { LedgerRead } from '../recalculate/LedgerRun';

/** Every text above the ledger's first headers, sheet by sheet: its titles and the office's particulars. */
export function linesAbove({ state, reading }: Pick<LedgerRead, 'state' | 'reading'>): readonly string[] {
  return state.sheetIds.flatMap((sheetId) => {
    const sheet = reading.snapshots.find(({ id }) => id === sheetId);
    const headers = state.blocks
      .filter((block) => block.sheetId === sheetId)
      .flatMap((block) => block.headerRows);
    if (sheet === undefined || headers.length === 0) return [];
    const { row: first, column: left, columns } = sheet.area;
    const lines: string[] = [];
    for (let row = first; row < Math.min(...headers); row += 1)
      for (let column = left; column < left + columns; column += 1) {
        const value = cellAt(sheet, row, column);
        if (typeof value === 'string' && value.trim() !== '') lines.push(value);
      }
    return lines;
  });
}
