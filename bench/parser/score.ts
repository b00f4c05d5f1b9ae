import type { Reader, Reading } from './Reader';
import type { RealQuantity } from './realCells';

const close = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

const plain = (unit: string): string => unit.replace(/[\s以上下内及]/g, '');

function isRight({ value, unit }: RealQuantity, readings: readonly Reading[]): boolean {
  const values = typeof value === 'number' ? [value] : value;
  return values.some((wanted) =>
    readings.some((reading) => close(reading.value, wanted) && plain(reading.unit) === plain(unit)),
  );
}

/** The phrases whose value and unit are among what a reader finds. */
export function rightOnes(reader: Reader, cells: readonly RealQuantity[]): readonly RealQuantity[] {
  return cells.filter((cell) => isRight(cell, reader.read(cell.phrase)));
}

/**
 * Milliseconds for all phrases, the best of several rounds after a warm-up. Each round asks about texts that nobody has
 * seen: a number of the round stands behind every phrase, so that no reader answers from memory.
 */
export function timeOf(reader: Reader, cells: readonly RealQuantity[], rounds: number): number {
  const once = (round: number): number => {
    const texts = cells.map(({ phrase }) => `${phrase};第${round}期`);
    const started = performance.now();
    for (const text of texts) reader.read(text);
    return performance.now() - started;
  };
  once(0);
  return Math.min(...Array.from({ length: rounds }, (_, round) => once(round + 1)));
}
