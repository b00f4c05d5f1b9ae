import { isError, type CellError, type CellValue } from '../../../xlsx';
import { compareValues } from './compareValues';
import type { Corner, Expression } from './Expression';
import { FUNCTIONS } from './functions';
import { subtotalOf } from './subtotalOf';
import { DIVISION_ERROR, numberOf, single, textOf, truthOf, VALUE_ERROR, type Operand } from './Operand';

/** Where a formula asks from: how far the cell is from the one it was written for, and how cells are read. */
export interface Surroundings {
  readonly rows: number;
  readonly columns: number;
  readonly valueAt: (sheet: string | undefined, row: number, column: number) => CellValue;
  /** Whether a row of the sheet is not shown, as SUBTOTAL asks; left out, every row is. */
  readonly isHidden?: (sheet: string | undefined, row: number) => boolean;
}

const MOST_CELLS = 10_000;
type Operation = Expression & { readonly kind: 'operation' };
type Cells = Expression & { readonly kind: 'cells' };
type Call = Expression & { readonly kind: 'call' };

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => CellValue>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? DIVISION_ERROR : a / b),
  '^': (a, b) => a ** b,
};

/** Whether every function of a formula is known here and no area is too large to be read for each cell. */
export function canEvaluate(expression: Expression): boolean {
  switch (expression.kind) {
    case 'constant':
      return true;
    case 'cells':
      return size(expression) <= MOST_CELLS;
    case 'sign':
      return canEvaluate(expression.operand);
    case 'operation':
      return canEvaluate(expression.left) && canEvaluate(expression.right);
    case 'call':
      return isKnown(expression) && expression.args.every(canEvaluate);
  }
}

/** The value of a formula that `canEvaluate` lets through. */
export function evaluate(expression: Expression, from: Surroundings): CellValue {
  return single(operand(expression, from));
}

function operand(expression: Expression, from: Surroundings): Operand {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'cells':
      return readCells(expression, from);
    case 'sign':
      return signed(expression.sign, evaluate(expression.operand, from));
    case 'operation':
      return operate(expression, from);
    case 'call':
      return call(expression, from);
  }
}

function call({ name, args }: Call, from: Surroundings): Operand {
  const [first, second, third] = args;
  if (name === 'IF' && first) return choose([first, second, third], from);
  if (name === 'IFERROR' && first && second) {
    const value = operand(first, from);
    return isError(single(value)) ? operand(second, from) : value;
  }
  if (name === 'SUBTOTAL') return subtotal(args, from);
  return FUNCTIONS[name]?.(args.map((arg) => operand(arg, from))) ?? VALUE_ERROR;
}

function choose(
  [test, yes, no]: readonly [Expression, Expression | undefined, Expression | undefined],
  from: Surroundings,
): Operand {
  const truth = truthOf(evaluate(test, from));
  if (typeof truth !== 'boolean') return truth;
  const chosen = truth ? yes : no;
  return chosen ? operand(chosen, from) : truth;
}

/** The function that SUBTOTAL's number names, over the shown rows of its areas. */
function subtotal([code, ...areas]: readonly Expression[], from: Surroundings): CellValue {
  const shown = areas.map((area) => (area.kind === 'cells' ? readCells(area, from, true) : VALUE_ERROR));
  return FUNCTIONS[subtotalOf(code) ?? '']?.(shown) ?? VALUE_ERROR;
}

function signed(sign: '-' | '+' | '%', value: CellValue): CellValue {
  if (sign === '+') return value;
  const number = numberOf(value);
  if (typeof number !== 'number') return number;
  return sign === '-' ? -number : number / 100;
}

function operate({ sign, left, right }: Operation, from: Surroundings): CellValue {
  const a = evaluate(left, from);
  const b = evaluate(right, from);
  if (isError(a)) return a;
  if (isError(b)) return b;
  const compare = COMPARISONS[sign];
  if (compare) return compare(compareValues(a, b));
  if (sign === '&') return joined(textOf(a), textOf(b));
  const [x, y] = [numberOf(a), numberOf(b)];
  if (typeof x !== 'number') return x;
  if (typeof y !== 'number') return y;
  return ARITHMETIC[sign]?.(x, y) ?? VALUE_ERROR;
}

function joined(a: string | CellError, b: string | CellError): CellValue {
  if (typeof a !== 'string') return a;
  return typeof b === 'string' ? a + b : b;
}

function readCells({ sheet, first, last }: Cells, from: Surroundings, shownOnly = false): Operand {
  const [start, end] = [moved(first, from), moved(last, from)];
  const values: CellValue[] = [];
  for (let row = Math.min(start.row, end.row); row <= Math.max(start.row, end.row); row += 1) {
    if (shownOnly && from.isHidden?.(sheet, row) === true) continue;
    for (
      let column = Math.min(start.column, end.column);
      column <= Math.max(start.column, end.column);
      column += 1
    ) {
      values.push(from.valueAt(sheet, row, column));
    }
  }
  return values;
}

function moved(corner: Corner, from: Surroundings): { readonly row: number; readonly column: number } {
  return {
    row: corner.row + (corner.rowFixed ? 0 : from.rows),
    column: corner.column + (corner.columnFixed ? 0 : from.columns),
  };
}

function size({ first, last }: Cells): number {
  return (Math.abs(last.row - first.row) + 1) * (Math.abs(last.column - first.column) + 1);
}

function isKnown({ name, args }: Call): boolean {
  if (name === 'SUBTOTAL') return subtotalOf(args[0]) !== undefined;
  return name === 'IF' || name === 'IFERROR' || Object.hasOwn(FUNCTIONS, name);
}
