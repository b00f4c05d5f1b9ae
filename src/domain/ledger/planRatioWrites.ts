import type Fraction from 'fraction.js';
import type { Assessment } from '../progress/Assessment';
import type { CellChange } from '../sheet/ChangeSet';
import type { CellState } from '../sheet/CellState';
import { exactDigits } from '../sheet/exactDigits';
import { bandOf } from '../progress/bandOf';
import { chooseRatioFormat, hidesBand, shownDecimals } from './chooseRatioFormat';
import { classifyWrite, type PrintedRatio, type WriteKind } from './classifyWrite';
import type { RatioReading } from './RatioReading';
import { showsSame } from './roundHalfUp';

/** One item with its cell as it stands and its assessment (merged ratios settled: see `settleAssessments`). */
export interface RatioToWrite {
  readonly itemKey: string;
  readonly reading: RatioReading;
  readonly assessment: Pick<Assessment, 'effective'>;
}

/** A ratio that is written, with the ratio that stood (null: none, or text that was no ratio). */
export interface RatioWrite {
  readonly kind: WriteKind;
  readonly itemKey: string;
  readonly before: Fraction | null;
  readonly after: Fraction;
  readonly change: CellChange;
}

function inputOf(value: RatioReading['value']): CellState['input'] {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return value === '' ? { kind: 'empty' } : { kind: 'text', text: value };
}

/** The number that a ratio is in its column: 1.034, or 103.4 where the column is in percent; 15 digits, as Excel keeps. */
export function cellNumber(ratio: Fraction, inPercent: boolean): number {
  return Number(exactDigits((inPercent ? ratio.mul(100) : ratio).valueOf()));
}

/** A number that shows the same, falls in the same band and does not hide it is left alone. */
function standsAlready(reading: RatioReading, target: Fraction, threshold: Fraction): boolean {
  const { cell, value, numberFormat, column, textual } = reading;
  if (cell.kind !== 'ratio' || textual || typeof value !== 'number') return false;
  const decimals = shownDecimals(numberFormat, value, column);
  if (decimals !== null && hidesBand(target, decimals, threshold)) return false;
  if (exactDigits(cell.ratio.valueOf()) === exactDigits(target.valueOf())) return true;
  if (bandOf(cell.ratio, threshold) !== bandOf(target, threshold)) return false;
  return decimals !== null && showsSame(cell.ratio, target, decimals);
}

function printed(reading: RatioReading): PrintedRatio | null {
  return reading.cell.kind === 'ratio' ? reading.cell : null;
}

function planWrite({ itemKey, reading, assessment }: RatioToWrite, threshold: Fraction): RatioWrite | null {
  const target = assessment.effective;
  if (target === null || reading.formula !== null || standsAlready(reading, target, threshold)) return null;
  const { column, row, numberFormat, value } = reading;
  const after: CellState = {
    input: { kind: 'number', value: cellNumber(target, column.inPercent) },
    numberFormat: chooseRatioFormat({ ratio: target, numberFormat, column, threshold }),
  };
  const before = { input: inputOf(value), numberFormat };
  const place = { sheetId: column.sheetId, row, column: column.column, itemKey };
  return {
    kind: classifyWrite(printed(reading), target, threshold),
    itemKey,
    before: printed(reading)?.ratio ?? null,
    after: target,
    change: { kind: 'cell', ...place, before, after },
  };
}

/**
 * Plans the ratio cells to write: the effective ratio as an exact number in a format that does not hide its band.
 * Formula cells are never written; a merged ratio is written once, for the first row of its merge.
 */
export function planRatioWrites(items: readonly RatioToWrite[], threshold: Fraction): readonly RatioWrite[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const { column, row } = item.reading;
    const place = `${column.sheetId}:${row}:${column.column}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return planWrite(item, threshold) ?? [];
  });
}
