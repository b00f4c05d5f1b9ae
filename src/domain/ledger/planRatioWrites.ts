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
  /** A reviewer decided that the formula in the cell is to be replaced. */
  readonly replacesFormula?: boolean;
  /** The cell holds a decided ratio whose decision was withdrawn: where no other is to be had, it is emptied. */
  readonly withdrawn?: boolean;
}

/** A ratio that is written, with the ratio that stood (null: none, or text that was no ratio); `after` null empties the cell. */
export interface RatioWrite {
  readonly kind: WriteKind;
  readonly itemKey: string;
  readonly before: Fraction | null;
  readonly after: Fraction | null;
  readonly change: CellChange;
}

function inputOf({ value, formula }: RatioReading): CellState['input'] {
  if (formula !== null) return { kind: 'formula', formula };
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
  const { cell, value, numberFormat, column, textual, formula } = reading;
  if (formula !== null || cell.kind !== 'ratio' || textual || typeof value !== 'number') return false;
  const decimals = shownDecimals(numberFormat, value, column);
  if (decimals !== null && hidesBand(target, decimals, threshold)) return false;
  if (exactDigits(cell.ratio.valueOf()) === exactDigits(target.valueOf())) return true;
  if (bandOf(cell.ratio, threshold) !== bandOf(target, threshold)) return false;
  return decimals !== null && showsSame(cell.ratio, target, decimals);
}

function printed({ cell }: RatioReading): PrintedRatio | null {
  if (cell.kind === 'formula') return cell.ratio === null ? null : { ...cell, ratio: cell.ratio };
  return cell.kind === 'ratio' ? cell : null;
}

function stateAfter({ numberFormat, column }: RatioReading, ratio: Fraction, threshold: Fraction): CellState {
  return {
    input: { kind: 'number', value: cellNumber(ratio, column.inPercent) },
    numberFormat: chooseRatioFormat({ ratio, numberFormat, column, threshold }),
  };
}

function writeOf(
  { itemKey, reading }: RatioToWrite,
  after: Fraction | null,
  threshold: Fraction,
): RatioWrite {
  const { column, row, numberFormat } = reading;
  const place = { sheetId: column.sheetId, row, column: column.column, itemKey };
  const before = { input: inputOf(reading), numberFormat };
  const state: CellState =
    after === null ? { input: { kind: 'empty' }, numberFormat } : stateAfter(reading, after, threshold);
  return {
    kind: after === null ? 'change' : classifyWrite(printed(reading), after, threshold),
    itemKey,
    before: printed(reading)?.ratio ?? null,
    after,
    change: { kind: 'cell', ...place, before, after: state },
  };
}

function planWrite(item: RatioToWrite, threshold: Fraction): RatioWrite | null {
  const { reading, assessment, replacesFormula = false, withdrawn = false } = item;
  const target = assessment.effective;
  if (reading.formula !== null && !replacesFormula) return null;
  if (target === null)
    return withdrawn && reading.cell.kind === 'ratio' ? writeOf(item, null, threshold) : null;
  return standsAlready(reading, target, threshold) ? null : writeOf(item, target, threshold);
}

/**
 * Plans the ratio cells to write: the effective ratio as an exact number in a format that does not hide its band.
 * Formula cells are written only where that was decided; a merged ratio is written once, for the first row of its merge.
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
