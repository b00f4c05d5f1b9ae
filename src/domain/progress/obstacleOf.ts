import { means } from '../quantity/clauses';
import type { Figure, Reading } from '../quantity/figures';
import { ZERO } from '../quantity/fractions';
import type { Token } from '../quantity/Token';
import { splitNumber } from '../quantity/splitNumber';
import { lessIsBetterIn } from './lessIsBetterName';
import type { Reason } from './Reason';
import type { TaskPart } from './Task';
import { wordPart } from './taskFigures';

function splitTarget({ figures, source }: Reading): Reason | null {
  for (const { token } of figures) {
    const text = splitNumber(source, token.start, token.end);
    if (text !== null) return { code: 'split-number', params: { text } };
  }
  return null;
}

/** `每季度1场` is no number of the whole year; where what it is for each of is a unit (`每人每月90元`), it is a rate. */
function shareOf({ lead, token }: Figure): string | null {
  const each = lead.findLastIndex(({ text }) => text === '每');
  if (each < 0 || lead.some((one) => means(one, 'per'))) return null;
  return [...lead.slice(each), token].map(({ text }) => text).join('');
}

/** `三年完成36个,其中2026年12个`: which of them is this year's, the cell does not say. */
function yearTarget(reading: Reading, figures: readonly Figure[]): Reason | null {
  const isYears = (token: Token): boolean =>
    (token.kind === 'date' && token.form === 'year') || means(token, 'this-year');
  for (const part of reading.figures) {
    if (figures.includes(part) || !part.clause.tokens.some((token) => means(token, 'among'))) continue;
    if (!part.lead.some(isYears)) continue;
    const total = figures.find(({ quantity }) => quantity.unit?.dimension === part.quantity.unit?.dimension);
    if (total === undefined || total.clause.tokens.some(isYears)) continue;
    return { code: 'year-target', params: { total: total.quantity.text, year: part.quantity.text } };
  }
  return null;
}

interface Wanted {
  readonly reading: Reading;
  readonly figures: readonly Figure[];
  readonly parts: readonly TaskPart[];
  readonly name: string;
}

/** Why a task can't be compared with anything, whatever the progress says; null where it can. */
export function obstacleOf({ reading, figures, parts, name }: Wanted): Reason | null {
  const words = wordPart(reading);
  if (words !== null) return { code: 'text-target', params: { text: words } };
  const split = splitTarget(reading);
  if (split !== null) return split;
  const quantities = parts.flatMap(({ levels }) => levels.map(({ quantity }) => quantity));
  if (quantities.length === 0) return { code: 'no-target', params: {} };
  const [share] = figures.flatMap((figure) => shareOf(figure) ?? []);
  if (share !== undefined) return { code: 'share-target', params: { text: share } };
  const year = yearTarget(reading, figures);
  if (year !== null) return year;
  const range = quantities.find(({ comparator }) => comparator === 'range');
  if (range !== undefined) return { code: 'range-target', params: { text: range.text } };
  if (quantities.some(({ value }) => value.equals(ZERO))) return { code: 'target-zero', params: {} };
  const word = lessIsBetterIn(name);
  const compared = quantities.some(
    ({ comparator }) => comparator !== '=' && comparator !== '~' && comparator !== 'reached',
  );
  return word === null || compared ? null : { code: 'less-is-better', params: { word } };
}
