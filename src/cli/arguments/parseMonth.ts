import type { Month } from '../../domain/dynamics/Month';

const MONTH = /^(20\d\d)[-./]?(1[0-2]|0?[1-9])$/;

/** A month as typed: `2024-03`, `2024.3`, `202403`; null for every other word. */
export function parseMonth(word: string): Month | null {
  const match = MONTH.exec(word);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]) };
}
