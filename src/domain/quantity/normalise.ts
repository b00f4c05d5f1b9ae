import { radicals } from './radicals';

/**
 * A cell's text as every rule reads it: NFKC, radicals replaced, blanks gone except between two digits (`455 535` is two
 * numbers). `origin[i]` is where character i began in the original, `wide[i]` whether it was a full-width form.
 */
export interface NormalText {
  readonly text: string;
  readonly origin: readonly number[];
  readonly originEnd: readonly number[];
  readonly wide: readonly boolean[];
  readonly original: string;
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

interface Draft {
  text: string;
  readonly origin: number[];
  readonly originEnd: number[];
  readonly wide: boolean[];
}

function append(draft: Draft, normal: string, { start, end, wide }: Source): void {
  draft.text += normal;
  let left = normal.length;
  while (left > 0) {
    draft.origin.push(start);
    draft.originEnd.push(end);
    draft.wide.push(wide);
    left -= 1;
  }
}

interface Source {
  readonly start: number;
  readonly end: number;
  readonly wide: boolean;
}

/**
 * Normalises a cell's text and keeps the way back to it.
 * normalise('27. 904').text //=> '27.904'
 */
export function normalise(original: string): NormalText {
  const draft: Draft = { text: '', origin: [], originEnd: [], wide: [] };
  let end = 0;
  let last: string | undefined;
  let blank = false;
  for (const character of original) {
    const start = end;
    end += character.length;
    const normal = normalCharacter(character);
    if (normal === '') {
      blank = true;
      continue;
    }
    if (blank && isDigit(last) && isDigit(normal[0])) append(draft, ' ', { start, end: start, wide: false });
    blank = false;
    last = normal[normal.length - 1];
    append(draft, normal, { start, end, wide: character >= '\uff01' && character <= '\uff5e' });
  }
  return { ...draft, original };
}
