import { isError, type CellError, type CellValue } from '../../../xlsx';
import { isList, numberOf, single, textOf, truthOf, VALUE_ERROR, type Operand } from './Operand';

type Work = (args: readonly Operand[]) => CellValue;

const NOT_AVAILABLE = '#N/A';

/** The functions that rules of tables commonly use. A formula with any other is not worked out here. */
export const FUNCTIONS: Readonly<Record<string, Work>> = {
  AND: (args) => truths(args, (all) => all.every(Boolean)),
  OR: (args) => truths(args, (all) => all.some(Boolean)),
  NOT: ([a = null]) => onTruth(single(a), (truth) => !truth),
  ISNUMBER: ([a = null]) => typeof single(a) === 'number',
  ISTEXT: ([a = null]) => typeof single(a) === 'string',
  ISNONTEXT: ([a = null]) => typeof single(a) !== 'string',
  ISBLANK: ([a = null]) => single(a) === null,
  ISLOGICAL: ([a = null]) => typeof single(a) === 'boolean',
  ISERROR: ([a = null]) => isError(single(a)),
  ISERR: ([a = null]) => onError(single(a), (code) => code !== NOT_AVAILABLE),
  ISNA: ([a = null]) => onError(single(a), (code) => code === NOT_AVAILABLE),
  N: ([a = null]) => n(single(a)),
  T: ([a = null]) => (typeof single(a) === 'string' || isError(single(a)) ? single(a) : ''),
  LEN: ([a = null]) => onText(single(a), (text) => text.length),
  TRIM: ([a = null]) => onText(single(a), (text) => text.trim().replaceAll(/ +/g, ' ')),
  LEFT: ([a = null, count = 1]) => withCount(a, count, (text, size) => text.slice(0, size)),
  RIGHT: ([a = null, count = 1]) =>
    withCount(a, count, (text, size) => (size === 0 ? '' : text.slice(-size))),
  EXACT: ([a = null, b = null]) => onText(single(a), (left) => onText(single(b), (right) => left === right)),
  ABS: ([a = null]) => onNumber(single(a), Math.abs),
  INT: ([a = null]) => onNumber(single(a), Math.floor),
  SUM: (args) => onNumbers(args, (all) => all.reduce((sum, value) => sum + value, 0)),
  MIN: (args) => onNumbers(args, (all) => (all.length === 0 ? 0 : Math.min(...all))),
  MAX: (args) => onNumbers(args, (all) => (all.length === 0 ? 0 : Math.max(...all))),
  COUNT: (args) => numbers(args).length,
  COUNTA: (args) => args.flatMap(listed).filter((value) => value !== null).length,
  COUNTBLANK: (args) => args.flatMap(listed).filter((value) => value === null || value === '').length,
};

const listed = (operand: Operand): readonly CellValue[] => (isList(operand) ? operand : [operand]);

/** Numbers of areas are those of their number cells; a value given directly counts as it converts. */
function numbers(args: readonly Operand[]): number[] {
  return args.flatMap(listed).filter((value) => typeof value === 'number');
}

function onNumbers(args: readonly Operand[], work: (all: readonly number[]) => number): CellValue {
  return args.flatMap(listed).find(isError) ?? work(numbers(args));
}

/** Texts and empty cells of areas do not count, as in Excel; none that counts is an error. */
function truths(args: readonly Operand[], work: (all: readonly boolean[]) => boolean): CellValue {
  const values = args.flatMap((arg) => (isList(arg) && arg.length > 1 ? arg.filter(counts) : [single(arg)]));
  const found = values.map(truthOf);
  return found.find((truth) => typeof truth !== 'boolean') ?? work(found.map((truth) => truth === true));
}

const counts = (value: CellValue): boolean => typeof value !== 'string' && value !== null;

function n(value: CellValue): CellValue {
  if (isError(value)) return value;
  return typeof value === 'number' || typeof value === 'boolean' ? Number(value) : 0;
}

function onTruth(value: CellValue, work: (truth: boolean) => boolean): CellValue {
  const truth = truthOf(value);
  return typeof truth === 'boolean' ? work(truth) : truth;
}

function onError(value: CellValue, work: (code: string) => boolean): boolean {
  return isError(value) && work(value.code);
}

function onText(value: CellValue, work: (text: string) => CellValue): CellValue {
  const text = textOf(value);
  return typeof text === 'string' ? work(text) : text;
}

function onNumber(value: CellValue, work: (number: number) => number): CellValue {
  const number: number | CellError = numberOf(value);
  return typeof number === 'number' ? work(number) : number;
}

function withCount(text: Operand, count: Operand, work: (text: string, size: number) => string): CellValue {
  const size = numberOf(single(count));
  if (typeof size !== 'number') return size;
  return size < 0 ? VALUE_ERROR : onText(single(text), (read) => work(read, Math.trunc(size)));
}
