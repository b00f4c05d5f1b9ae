import type { Place } from './Quantity';
import { radicals } from './radicals';

/**
 * A cell's text as every rule reads it: NFKC, radicals replaced, blanks gone except between two digits (`455 535` is two
 * numbers), with the way back to the original. `spans` is null where every character stayed in its place.
 */
export interface NormalText {
  readonly text: string;
  readonly original: string;
  readonly spans: readonly Place[] | null;
}

const BLANK = /^[\s\u00a0\u200b-\u200d\u2060\ufeff]$/u;
/** ① ⑴ ⒈ number a list's lines; NFKC would make plain digits of them. */
const LIST_NUMBER = /^[\u2460-\u249b\u24eb-\u24ff\u2776-\u2793]$/u;

const known = new Map<string, string>();

/** The common case: ASCII and the unified ideographs are their own normal form. */
function isNormal(character: string): boolean {
  return (character > ' ' && character < '\u007f') || (character >= '\u4e00' && character <= '\u9fff');
}

/** A character's normal form; a blank of any kind is the empty string. */
function normalCharacter(character: string): string {
  if (isNormal(character)) return character;
  if (character === '\n' || character === '\r') return '\n';
  const found = known.get(character);
  if (found !== undefined) return found;
  const listed = LIST_NUMBER.test(character) ? ';' : (radicals.get(character) ?? character.normalize('NFKC'));
  const normal = listed.trim() === '' || BLANK.test(character) ? '' : listed.replaceAll(' ', '');
  if (known.size < 20000) known.set(character, normal);
  return normal;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** Where a stretch of the normalised text stands in the original. */
export function placeIn({ spans }: NormalText, start: number, end: number): Place {
  if (spans === null) return { start, end };
  return { start: spans[start]?.start ?? 0, end: spans[end - 1]?.end ?? 0 };
}

/** Whether a character was a full-width form in the original. */
export function isWideAt(source: NormalText, position: number): boolean {
  const character = source.original.charAt(placeIn(source, position, position + 1).start);
  return character >= '\uff01' && character <= '\uff5e';
}

const UNUSUAL = /[^!-~\u4e00-\u9fff]/gu;

/** Most cells only exchange a character for another of the same length: their places need no map. */
function inPlace(original: string): NormalText | null {
  const unusual = original.match(UNUSUAL) ?? [];
  if (unusual.some((character) => normalCharacter(character).length !== character.length)) return null;
  const text = unusual.length === 0 ? original : original.replace(UNUSUAL, normalCharacter);
  return { text, original, spans: null };
}

function moved(original: string): NormalText {
  const spans: Place[] = [];
  let text = '';
  let end = 0;
  let blank = false;
  for (const character of original) {
    const start = end;
    end += character.length;
    const normal = normalCharacter(character);
    if (normal === '') {
      blank = true;
      continue;
    }
    const parted = blank && isDigit(text.at(-1)) && isDigit(normal[0]);
    if (parted) spans.push({ start, end: start });
    for (let count = normal.length; count > 0; count -= 1) spans.push({ start, end });
    text += parted ? ` ${normal}` : normal;
    blank = false;
  }
  return { text, original, spans };
}

/**
 * Normalises a cell's text and keeps the way back to it.
 * normalise('27. 904').text //=> '27.904'
 */
export function normalise(original: string): NormalText {
  return inPlace(original) ?? moved(original);
}
