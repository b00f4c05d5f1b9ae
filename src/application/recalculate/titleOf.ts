import { cellAt } from '../../domain/sheet/cellAt';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import type { LedgerRead } from './LedgerRun';

/** A line of the office's particulars (填报单位:… 截至:…) is no title. */
const PARTICULARS = /[:：]/;

function titlesAbove(sheet: SheetSnapshot, header: number): readonly string[] {
  const texts: string[] = [];
  for (let row = sheet.area.row; row < header; row += 1)
    for (let column = sheet.area.column; column < sheet.area.column + sheet.area.columns; column += 1) {
      const value = cellAt(sheet, row, column);
      if (typeof value === 'string' && value.trim() !== '' && !PARTICULARS.test(value))
        texts.push(value.trim());
    }
  return texts;
}

/** The ledger's own title: the longest line above its header; for a ledger on several sheets their names. */
export function titleOf({ state, reading }: LedgerRead): string {
  const names = state.sheetNames.join('、');
  const [block] = state.blocks;
  const sheet = reading.snapshots.find((one) => one.id === block?.sheetId);
  if (state.sheetIds.length > 1 || block === undefined || sheet === undefined) return names;
  const titles = titlesAbove(sheet, Math.min(...block.headerRows));
  const longest = [...titles].sort((first, second) => second.length - first.length)[0];
  return longest?.replace(/\s+/g, '') ?? names;
}
