import type { CellInput } from '../../domain/sheet/CellState';

function sameNumber(first: number, second: number): boolean {
  return Number(first.toPrecision(15)) === Number(second.toPrecision(15));
}

/** Whether two cells hold the same: numbers to Excel's 15 digits, text as text. */
export function sameInput(first: CellInput, second: CellInput): boolean {
  switch (first.kind) {
    case 'empty':
      return second.kind === 'empty';
    case 'text':
      return second.kind === 'text' && first.text === second.text;
    case 'number':
      return second.kind === 'number' && sameNumber(first.value, second.value);
    case 'boolean':
      return second.kind === 'boolean' && first.value === second.value;
    case 'formula':
      return second.kind === 'formula' && first.formula === second.formula;
  }
}
