import Table from 'cli-table3';
import { displayWidth } from './displayWidth';
import { wrapDisplay } from './wrapDisplay';

/** A table for a window: `shares` says how the room left over by narrow columns is split among the wide ones (0: narrow). */
export interface TableText {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly shares: readonly number[];
  readonly columns: number;
}

const padding = 2;
const narrowest = 12;

/** Draws it with lines. Long cells are wrapped here: the drawing library counts a Chinese character as one column. */
export function renderTable(text: TableText): string {
  const widths = columnWidths(text);
  const table = new Table({
    head: [...text.head],
    colWidths: widths,
    style: { head: [], border: [], compact: true },
  });
  for (const row of text.rows)
    table.push(row.map((cell, index) => wrapCell(cell, widths[index] ?? narrowest)));
  return table.toString();
}

const wrapCell = (cell: string, width: number): string =>
  wrapDisplay(cell.replace(/\s*\n\s*/g, ' '), width - padding).join('\n');

function columnWidths({ head, rows, shares, columns }: TableText): number[] {
  const full = head.map((title, index) => padding + widest([title, ...rows.map((row) => row[index] ?? '')]));
  const fixed = full.reduce((sum, width, index) => sum + (shares[index] === 0 ? width : 0), head.length + 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return full.map((width, index) => {
    const share = shares[index] ?? 0;
    if (share === 0) return width;
    return Math.min(width, Math.max(narrowest, Math.floor(((columns - fixed) * share) / total)));
  });
}

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
