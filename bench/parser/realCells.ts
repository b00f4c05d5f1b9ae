import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A phrase of a real report with what it says; `value` is a pair for a range. */
export interface RealQuantity {
  readonly phrase: string;
  readonly value: number | readonly [number, number];
  readonly unit: string;
}

interface RealCells {
  readonly quantities: readonly RealQuantity[];
}

/** The phrases that both readers are asked about, from the project's own fixtures. */
export function realCells(root: string): readonly RealQuantity[] {
  const file = path.join(root, 'test/fixtures/domain/real-cells.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as RealCells).quantities;
}
