import type { CellValue } from '../sheet/CellValue';
import { NO_TICKS, TICKS } from './dynamicsWords';

/** What a month's cell of an earlier grid says: a mark (√ ✓ ✔ ☑ 是 1), none, or something that only a person can read. */
export type Tick = 'mark' | 'none' | 'unclear';

/** Reads a month's cell of an earlier grid. */
export function readTick(value: CellValue): Tick {
  if (typeof value === 'boolean') return value ? 'mark' : 'none';
  const text = String(value)
    .replace(/\ufe0f/g, '')
    .normalize('NFKC')
    .trim();
  if (TICKS.includes(text)) return 'mark';
  return text === '' || NO_TICKS.includes(text) ? 'none' : 'unclear';
}
