import { wordAt } from '../lexicon/Lexicon';
import { notBefore } from '../lexicon/units';
import type { Scale, Unit } from './Quantity';
import { rateAt } from './rate';
import { countingUnit, NO_SCALE, scaleAt, unitAt } from './unitTable';

/** What stands directly behind a number: its scale, whether 余 or 多 says that it is more, and its unit. */
export interface UnitReading {
  readonly scale: Scale;
  readonly more: boolean;
  readonly unit: Unit | null;
  /** Whether the unit is one of the table. */
  readonly known: boolean;
  readonly end: number;
}

const MORE = /[多余]/u;
const HAN = /\p{Script=Han}/u;
const LONGEST_UNKNOWN = 4;

function knownUnit(text: string, position: number): { readonly unit: Unit; readonly end: number } | null {
  const found = rateAt(text, position);
  if (found === null) return null;
  const blocked = notBefore[text.slice(position, found.end)] ?? '';
  const next = text.charAt(found.end);
  return next !== '' && blocked.includes(next) ? null : found;
}

/** A word that the table does not know is a unit of its own (`38课时`, `70亭`), unless it is as long as a sentence. */
function unknownUnit(text: string, position: number): { readonly unit: Unit; readonly end: number } | null {
  let end = position;
  while (end < text.length && HAN.test(text.charAt(end)) && wordAt(text, end) === null) end += 1;
  const symbol = text.slice(position, end);
  if (symbol === '' || symbol.length > LONGEST_UNKNOWN) return null;
  return { unit: countingUnit(symbol), end };
}

function skipMore(text: string, position: number): number {
  return MORE.test(text.charAt(position)) ? position + 1 : position;
}

/** Reads scale, 余 or 多, and unit behind an Arabic number. A unit goes before a scale: 千伏 is no thousand. */
export function unitReadingAt(text: string, position: number): UnitReading {
  const afterMore = skipMore(text, position);
  const scale = unitAt(text, afterMore) === null ? scaleAt(text, afterMore) : null;
  const afterScale = afterMore + (scale?.symbol.length ?? 0);
  const start = skipMore(text, afterScale);
  const more = afterMore > position || start > afterScale;
  const known = knownUnit(text, start);
  const found = known ?? unknownUnit(text, start);
  const end = found?.end ?? start;
  return { scale: scale ?? NO_SCALE, more, unit: found?.unit ?? null, known: known !== null, end };
}

/** A text that is nothing but a unit with its scale (`万人`, `元/月/人`): a bracket of a name, a cell of a 计量单位 column. */
export function parseUnit(text: string): { readonly scale: Scale; readonly unit: Unit } | null {
  const scale = unitAt(text, 0) === null ? scaleAt(text, 0) : null;
  const found = rateAt(text, scale?.symbol.length ?? 0);
  return found?.end === text.length ? { scale: scale ?? NO_SCALE, unit: found.unit } : null;
}
