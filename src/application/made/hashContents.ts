import type { CellValue } from '../../domain/sheet/CellValue';
import type { SheetDescription } from '../../domain/sheet/SheetDescription';

const PRIME = 0x01000193;

/** FNV-1a, twice with different seeds: 64 bits tell contents apart, and need no secrecy. */
function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME) >>> 0;
  return hash;
}

function trimEnd(row: readonly CellValue[]): readonly CellValue[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length -= 1;
  return row.slice(0, length);
}

/**
 * The hash of a made sheet's contents as values from A1. Rows count as a set: a table that was only sorted was not
 * edited. Blank ends do not count.
 */
export function hashContents(rows: readonly (readonly CellValue[])[]): string {
  const texts = rows.map((row) => JSON.stringify(trimEnd(row))).filter((text) => text !== '[]');
  const whole = texts.sort().join('\n');
  return [0x811c9dc5, 0x2f0b4c47].map((seed) => hashText(whole, seed).toString(16).padStart(8, '0')).join('');
}

/** What Excel's `values` will say of a described sheet. */
export function describedValues(description: SheetDescription): readonly (readonly CellValue[])[] {
  return description.rows.map((row) =>
    row.cells.map(({ content }): CellValue => {
      switch (content.kind) {
        case 'empty':
          return '';
        case 'number':
          return content.value;
        default:
          return content.text;
      }
    }),
  );
}
