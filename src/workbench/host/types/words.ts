import { HostError } from '../errors/HostError';

/** Pairs of a word of the Office API and the file's word for it. */
export type Words = readonly (readonly [office: string, file: string])[];

export const HORIZONTAL: Words = [
  ['General', 'general'],
  ['Left', 'left'],
  ['Center', 'center'],
  ['Right', 'right'],
  ['Fill', 'fill'],
  ['Justify', 'justify'],
  ['CenterAcrossSelection', 'centerContinuous'],
  ['Distributed', 'distributed'],
];

export const VERTICAL: Words = [
  ['Top', 'top'],
  ['Center', 'center'],
  ['Bottom', 'bottom'],
  ['Justify', 'justify'],
  ['Distributed', 'distributed'],
];

export const UNDERLINE: Words = [
  ['None', 'none'],
  ['Single', 'single'],
  ['Double', 'double'],
  ['SingleAccountant', 'singleAccounting'],
  ['DoubleAccountant', 'doubleAccounting'],
];

/** The file's word for one of Office's, or InvalidArgument. */
export function fileWord(words: Words, value: unknown): string {
  const pair = words.find(([office]) => office === value);
  if (!pair) throw new HostError('InvalidArgument');
  return pair[1];
}

/** Office's word for one of the file's. */
export function officeWord(words: Words, file: string): string {
  return words.find((pair) => pair[1] === file)?.[0] ?? words[0]?.[0] ?? file;
}
