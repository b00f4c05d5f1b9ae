import { cellAt } from '../sheet/cellAt';
import type { SheetSnapshot } from '../sheet/SheetSnapshot';
import type { Block } from './Block';
import { normalizeName, normalizeText } from './normalizeName';

/** A row as told apart before merges are known: normalised name, and unit taken from above where the cell is empty. */
export interface RoughItem {
  readonly name: string;
  readonly unit: string;
}

function textAt(sheet: SheetSnapshot, row: number, column: number | null): string {
  return column === null ? '' : String(cellAt(sheet, row, column)).trim();
}

/** A block's items, roughly: rows with a name and a task, a progress or a ratio. Enough to tell states of a ledger apart. */
export function roughItems(sheet: SheetSnapshot, block: Block): readonly RoughItem[] {
  const { columns } = block;
  const headers = new Set(block.headerRows);
  const items: RoughItem[] = [];
  let unit = '';
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    if (headers.has(row)) continue;
    const name = columns.name.map((column) => textAt(sheet, row, column)).join('');
    const filled = [columns.task, columns.progress, columns.ratio].some(
      (column) => textAt(sheet, row, column) !== '',
    );
    const ownUnit = textAt(sheet, row, columns.unit);
    if (ownUnit !== '') unit = normalizeText(ownUnit);
    if (name !== '' && filled)
      items.push({ name: normalizeName(name), unit: columns.unit === null ? '' : unit });
  }
  return items;
}
