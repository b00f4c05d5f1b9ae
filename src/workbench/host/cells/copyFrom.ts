import { shiftFormula, type Area, type CellEdit, type Sheet } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import type { Arguments } from '../objects/Arguments';
import type { Outcome } from '../objects/HostObject';
import { checkedArea, readAddress, sheetOfAddress } from './areas';
import { copyMerges, copyRules } from './copyLooks';
import { requireAllowed, requireUnlocked } from './guards';
import { Place } from './Place';

const TYPES = ['All', 'Formulas', 'Values', 'Formats'] as const;
type CopyType = (typeof TYPES)[number];

/** Where cells are copied from and to. */
export interface Copy {
  readonly from: { readonly sheet: Sheet; readonly area: Area };
  readonly to: Place;
}

/**
 * `range.copyFrom(source, what, skipBlanks)`: the source is repeated where the target is a multiple of its size, else put
 * once at the target's first cell. Formats bring merges and conditional formats; covered cells keep their values then.
 */
export function copyFrom(place: Place, args: Arguments): Outcome {
  const from = sourceOf(place, args);
  const what = args.word(1, TYPES, 'All');
  if (args.flag(3)) throw new HostError('NotImplemented');
  const to = new Place(place.scope, place.sheet, [targetArea(from.area, place.area)]);
  requireUnlocked(to);
  if (what === 'All' || what === 'Formats') requireAllowed(place.sheet, 'formatCells');
  copy({ from, to }, what, args.flag(2));
  return null;
}

function sourceOf(place: Place, args: Arguments): Copy['from'] {
  const given = place.scope.make.placeOf(args.object(0));
  if (given) {
    if (given.areas.length > 1) throw new HostError('NotImplemented');
    return { sheet: given.sheet, area: given.area };
  }
  const address = args.text(0);
  const sheet = sheetOfAddress(place.scope, address, place.sheet);
  return { sheet, area: readAddress(place.scope, sheet, address) };
}

function targetArea(source: Area, target: Area): Area {
  const repeats = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return repeats ? target : checkedArea({ ...target, rows: source.rows, columns: source.columns });
}

function copy(job: Copy, what: CopyType, skipBlanks: boolean): void {
  const edits = [...editsOf(job, what, skipBlanks)];
  if (what === 'All') job.to.sheet.merges.remove(job.to.area);
  if (what === 'Formats') copyStyles(job);
  else job.to.sheet.cells.set(edits);
  if (what === 'Values' || what === 'Formulas') return;
  copyMerges(job);
  copyRules(job);
}

/** What is put into each cell, all of it read before the first is written. */
function* editsOf({ from, to }: Copy, what: CopyType, skipBlanks: boolean): Generator<CellEdit> {
  if (what === 'Formats') return;
  for (const { row, column, down, across } of pairs(from.area, to.area)) {
    const cell = from.sheet.cells.get(row - down, column - across);
    const value = cell?.value ?? null;
    if (skipBlanks && value === null && !cell?.formula) continue;
    const style = what === 'All' ? { style: from.sheet.cells.styleId(row - down, column - across) } : {};
    const formula =
      what === 'Values' || !cell?.formula ? {} : { formula: shiftFormula(cell.formula.text, down, across) };
    const computed = 'formula' in formula && (down !== 0 || across !== 0 || from.sheet !== to.sheet);
    yield { row, column, value: computed ? null : value, ...formula, ...style };
  }
}

function copyStyles({ from, to }: Copy): void {
  const styles = new Map<string, number>();
  for (const { row, column, down, across } of pairs(from.area, to.area)) {
    styles.set(`${String(row)} ${String(column)}`, from.sheet.cells.styleId(row - down, column - across));
  }
  to.sheet.cells.restyleEach(
    to.area,
    (style, row, column) => styles.get(`${String(row)} ${String(column)}`) ?? style,
  );
}

/** Each cell of the target, and how far it lies from its source. */
function* pairs(
  source: Area,
  target: Area,
): Generator<{ row: number; column: number; down: number; across: number }> {
  for (let row = target.row; row < target.row + target.rows; row += 1) {
    for (let column = target.column; column < target.column + target.columns; column += 1) {
      const fromRow = source.row + ((row - target.row) % source.rows);
      const fromColumn = source.column + ((column - target.column) % source.columns);
      yield { row, column, down: row - fromRow, across: column - fromColumn };
    }
  }
}
