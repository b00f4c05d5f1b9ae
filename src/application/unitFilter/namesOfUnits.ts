import { unitKey } from '../units/groupUnits';
import type { UnitNameDecision } from '../unitNames/UnitNames';
import type { UnitColumn } from './readUnitColumns';

/** Every way that the workbook's tables write units, by what makes two of them one. */
export interface WrittenUnits {
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  readonly keyOf: (unit: string) => string;
}

/** Gathers the texts of all columns of units; headers that repeat inside a table are none. */
export function gatherUnits(
  columns: readonly UnitColumn[],
  decisions: readonly UnitNameDecision[],
): WrittenUnits {
  const keyOf = (unit: string): string => unitKey(unit.trim(), decisions);
  const spellings = new Map<string, readonly string[]>();
  for (const { table, texts } of columns) {
    texts.forEach((text, index) => {
      const key = keyOf(text);
      const known = spellings.get(key) ?? [];
      if (key === '' || table.headerRows.includes(table.area.row + 1 + index) || known.includes(text)) return;
      spellings.set(key, [...known, text]);
    });
  }
  return { spellings, keyOf };
}
