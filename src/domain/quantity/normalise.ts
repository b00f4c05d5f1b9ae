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
const FULL_WIDTH = /^[\uff01-\uff5e]$/u;
/** ① ⑴ ⒈ number a list's lines; NFKC would make plain digits of them. */
const LIST_NUMBER = /^[\u2460-\u249b\u24eb-\u24ff\u2776-\u2793]$/u;
const DIGIT = /^[0-9]$/u;

const known = new Map<string, string>();

function normalCharacter(character: string): string {
  if (character < '\u0080') return character === '\r' ? '\n' : character;
  const found = known.get(character);
  if (found !== undefined) return found;
  const normal = LIST_NUMBER.test(character) ? ';' : (radicals.get(character) ?? character.normalize('NFKC'));
  if (known.size < 20000) known.set(character, normal);
  return normal;
}

interface Draft {
  text: string;
  readonly origin: number[];
  readonly originEnd: number[];
  readonly wide: boolean[];
}

function append(draft: Draft, normal: string, start: number, end: number, wide: boolean): void {
  draft.text += normal;
  draft.origin.push(...Array<number>(normal.length).fill(start));
  draft.originEnd.push(...Array<number>(normal.length).fill(end));
  draft.wide.push(...Array<boolean>(normal.length).fill(wide));
}

/**
 * Normalises a cell's text and keeps the way back to it.
 * normalise('27. 904').text //=> '27.904'
 */
export function normalise(original: string): NormalText {
  const draft: Draft = { text: '', origin: [], originEnd: [], wide: [] };
  let position = 0;
  let blankAfterDigit = false;
  for (const character of original) {
    const start = position;
    position += character.length;
    const normal = normalCharacter(character);
    if (normal !== '\n' && (normal === ' ' || BLANK.test(normal))) {
      blankAfterDigit = blankAfterDigit || DIGIT.test(draft.text.slice(-1));
      continue;
    }
    if (blankAfterDigit && DIGIT.test(normal.charAt(0))) append(draft, ' ', start, start, false);
    blankAfterDigit = false;
    append(draft, normal, start, position, FULL_WIDTH.test(character));
  }
  return { ...draft, original };
}
