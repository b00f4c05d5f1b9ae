import type { Area } from './Area';
import type { CellValue } from './CellValue';
import type { DetailPart, SheetDetails } from './SheetDetails';

/** Details by cell. A cell outside every part read has no formula, format `General` and no merge. */
export interface DetailIndex {
  readonly formulaAt: (row: number, column: number, value: CellValue) => string | null;
  readonly numberFormatAt: (row: number, column: number) => string;
  readonly mergeAt: (row: number, column: number) => Area | null;
  readonly merges: readonly Area[];
  readonly isHidden: (row: number) => boolean;
}

const COLUMNS = 16_384;

function partValue<Value>(
  parts: readonly DetailPart<Value>[],
  row: number,
  column: number,
): Value | undefined {
  for (const { area, values } of parts) {
    if (row < area.row || row >= area.row + area.rows) continue;
    const value = values[row - area.row]?.[column - area.column];
    if (value !== undefined && column >= area.column) return value;
  }
  return undefined;
}

function indexMerges(merges: readonly Area[]): ReadonlyMap<number, Area> {
  const index = new Map<number, Area>();
  for (const merge of merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
        index.set(row * COLUMNS + column, merge);
      }
    }
  }
  return index;
}

/** Makes one sheet's details askable by cell. A text that only looks like a formula (`'=1`) has none. */
export function indexDetails(details: SheetDetails | undefined): DetailIndex {
  const merges = indexMerges(details?.merges ?? []);
  const hidden = new Set(details?.hiddenRows ?? []);
  return {
    formulaAt: (row, column, value) => {
      const formula = partValue(details?.formulas ?? [], row, column);
      return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
    },
    numberFormatAt: (row, column) => partValue(details?.numberFormats ?? [], row, column) ?? 'General',
    mergeAt: (row, column) => merges.get(row * COLUMNS + column) ?? null,
    merges: details?.merges ?? [],
    isHidden: (row) => hidden.has(row),
  };
}
