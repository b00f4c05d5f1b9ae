import type { CellContent } from '../sheet/CellContent';
import type { Block } from './Block';
import { normalizeText } from './normalizeName';
import { contentText, type SheetReader } from './SheetReader';

const PLAIN_COUNT = /^\d[\d,.]*[十百千万亿]*[^\d,.;:。、()%]{0,4}$/;

function isPlainCount(content: CellContent): boolean {
  if (content.kind === 'number') return !content.percent;
  return content.kind === 'text' && PLAIN_COUNT.test(normalizeText(content.text));
}

function sharedIn(
  reader: SheetReader,
  rows: readonly number[],
  column: number,
  other: number,
): readonly number[] {
  const merged = new Map<number, number[]>();
  for (const row of rows) {
    const at = reader.anchor(row, column);
    if (at.merge === null || at.merge.rows === 1) continue;
    const group = merged.get(at.row);
    if (group === undefined) merged.set(at.row, [row]);
    else group.push(row);
  }
  return [...merged.values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined || group.length < 2 || !isPlainCount(reader.content(first, column))) return [];
    const others = new Set(group.map((row) => normalizeText(contentText(reader.content(row, other)))));
    return others.size > 1 ? group : [];
  });
}

/**
 * The rows whose task or progress is a plain count merged over rows that differ in the other cell: one total for all
 * of them, which answers none. A merged sentence (`已完成`) holds for each row.
 */
export function findSharedTotals(
  reader: SheetReader,
  block: Block,
  rows: readonly number[],
): ReadonlySet<number> {
  const { task, progress } = block.columns;
  return new Set([...sharedIn(reader, rows, progress, task), ...sharedIn(reader, rows, task, progress)]);
}
