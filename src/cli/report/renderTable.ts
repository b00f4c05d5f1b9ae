import Table from 'cli-table3';
import { displayWidth } from './displayWidth';

/** A table for a window: `shares` says how the room left over by narrow columns is split among the wide ones (0: narrow). */
export interface TableText {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly shares: readonly number[];
  readonly columns: number;
}

const padding = 2;
const narrowest = 12;

/** Draws it with lines, wrapping long cells anywhere: Chinese has no spaces to break at. */
export function renderTable({ head, rows, shares, columns }: TableText): string {
  const table = new Table({
    head: [...head],
    colWidths: columnWidths({ head, rows, shares, columns }),
    wordWrap: true,
    wrapOnWordBoundary: false,
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push(row.map((cell) => cell.replaceAll('\n', ' ')));
  return table.toString();
}

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

const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => displayWidth(text)));
