import type { CellValue } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import { isFormula } from './isFormula';
import { typedNumber, type Calendar } from './typedNumber';

/** What writing something to a cell leaves in it. `format` only where the cell's own is General. */
export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
  readonly quotePrefix?: boolean;
}

const ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NULL!',
  '#NUM!',
]);
const TEXT_FORMAT = '@';
const DIGITS = 15;
const MAX_EXACT = 10 ** DIGITS;

/**
 * What `range.values = [[…]]` makes of one entry, as Excel does when it is typed: text that looks like a number, date or
 * formula becomes one and brings its format; under the format `@` everything stays text; `''` empties the cell.
 */
export function readTyped(entry: unknown, format: string, calendar: Calendar): Typed {
  if (typeof entry === 'number') return readNumber(entry, format);
  if (typeof entry === 'boolean') return { value: entry };
  if (typeof entry !== 'string') throw new HostError('InvalidArgument');
  if (entry === '') return { value: null };
  if (format === TEXT_FORMAT) return { value: entry.startsWith("'") ? entry.slice(1) : entry };
  if (entry.startsWith("'")) return { value: entry.slice(1), quotePrefix: true };
  if (entry.startsWith('=') && entry.length > 1) return readFormula(entry.slice(1));
  if (ERRORS.has(entry.toUpperCase())) return { value: { kind: 'error', code: entry.toUpperCase() } };
  return readText(entry, calendar);
}

/** Excel keeps 15 digits of a number; under `@` a number becomes its text. */
function readNumber(entry: number, format: string): Typed {
  const value =
    Number.isSafeInteger(entry) && Math.abs(entry) < MAX_EXACT ? entry : Number(entry.toPrecision(DIGITS));
  return { value: format === TEXT_FORMAT ? String(value) : value };
}

function readText(entry: string, calendar: Calendar): Typed {
  const number = typedNumber(entry, calendar);
  if (number) return number;
  if (/^[-+@]./u.test(entry) && !/^[-+@]\s*$/u.test(entry)) return readFormula(entry);
  return { value: entry };
}

/** A formula is stored with its computed value left to the calculation; one that does not read as a formula is refused. */
function readFormula(text: string): Typed {
  if (!isFormula(text)) throw new HostError('InvalidArgument');
  return { value: null, formula: text };
}
