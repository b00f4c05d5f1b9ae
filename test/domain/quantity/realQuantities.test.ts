import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseQuantities } from '../../../src/domain/quantity/figures';
import type { Quantity } from '../../../src/domain/quantity/Quantity';

interface RealQuantity {
  readonly phrase: string;
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly comparator: string;
}

const file = join(__dirname, '../../fixtures/domain/real-cells.json');
const { quantities } = JSON.parse(readFileSync(file, 'utf8')) as { quantities: RealQuantity[] };

/** The fixture's units in the project's terms: `个村` is the classifier 个 with the noun 村. Nothing else differs. */
const ownUnit = (unit: string): string => (unit === '个村' ? '个' : unit);

function shown({ value, upper, unit, comparator }: Quantity): unknown {
  const values = upper === undefined ? value.valueOf() : [value.valueOf(), upper.valueOf()];
  return { value: values, unit: unit?.symbol ?? '', comparator };
}

describe('quantities of real reports', () => {
  it.each(quantities)('$phrase', ({ phrase, value, unit, comparator }) => {
    expect(parseQuantities(phrase).map(shown)).toContainEqual({ value, unit: ownUnit(unit), comparator });
  });
});
