import { wordAt } from '../lexicon/Lexicon';
import { type ListNumbers, listNumbers } from './listNumbers';
import { normalise, type NormalText } from './normalise';
import { quotedPlaces } from './quotedPlaces';
import { dateAt } from './readDate';
import { digitsAt } from './readDigits';
import { chineseFigureAt, codeEnd, figureAt, shareAt } from './readFigure';
import type { Token } from './Token';

/** A cell's text, normalised, with its tokens in order. */
export interface Scan {
  readonly source: NormalText;
  readonly tokens: readonly Token[];
}

const DIGIT = /\d/u;
const MARK = /[,。;!?、:()\n…"“”‘’'「」《》[\]【】\-—–―~/+×·=|]/u;
const LETTERS = /[A-Za-z][A-Za-z0-9.#-]*/uy;
const ORDINAL = /第(?:\d+|[零〇一二两三四五六七八九十百]+)[\u4e00-\u9fff]?/uy;
const NUMERAL_CUE = /[\d第百千零〇一二两三四五六七八九十半过]/u;

interface Place {
  readonly source: NormalText;
  readonly start: number;
  readonly lists: ListNumbers;
  readonly quoted: (position: number) => boolean;
}

function matchEnd(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start;
  const found = pattern.exec(text)?.[0];
  return found === undefined ? null : start + found.length;
}

function plain(kind: 'mark' | 'text', { source, start }: Place, end: number): Token {
  return { kind, start, end, text: source.text.slice(start, end) };
}

/** Numbers that count nothing: codes, ordinals, a list's own numbers, numbers inside a quoted name, negative ones. */
function uncounted(place: Place): Token | null {
  const { source, start, lists, quoted } = place;
  const listed = lists.get(start);
  if (listed !== undefined) return { ...plain('mark', place, listed), text: ';' };
  const letters = matchEnd(LETTERS, source.text, start) ?? matchEnd(ORDINAL, source.text, start);
  if (letters !== null) return plain('text', place, letters);
  if (!DIGIT.test(source.text.charAt(start))) return null;
  const digits = digitsAt(source, start);
  if (digits === null) return null;
  const code = codeEnd(source.text, digits.end);
  if (code !== null) return plain('text', place, code);
  const negative = start > 0 && /[-—]/u.test(source.text.charAt(start - 1));
  return quoted(start) || negative ? plain('text', place, digits.end) : null;
}

function counted(place: Place): Token | null {
  const { source, start, quoted } = place;
  if (!NUMERAL_CUE.test(source.text.charAt(start)) || quoted(start)) return null;
  if (DIGIT.test(source.text.charAt(start))) return shareAt(source, start) ?? figureAt(source, start);
  return shareAt(source, start) ?? chineseFigureAt(source, start);
}

/** Whether a character can begin nothing but a word of the lexicon, as most ideographs do. */
function isIdeograph(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff' && !NUMERAL_CUE.test(character);
}

function word({ source, start }: Place): Token | null {
  const found = wordAt(source.text, start);
  if (found === null) return null;
  return { kind: 'word', start, end: start + found.text.length, text: found.text, senses: found.senses };
}

function number(place: Place): Token | null {
  const { source, start, lists } = place;
  const date =
    NUMERAL_CUE.test(source.text.charAt(start)) && !lists.has(start) ? dateAt(source.text, start) : null;
  return date ?? uncounted(place);
}

/** The token at a place, or null where plain text stands. */
function tokenAt(place: Place): Token | null {
  const character = place.source.text.charAt(place.start);
  if (isIdeograph(character)) return word(place);
  const found = number(place) ?? word(place) ?? counted(place);
  return found ?? (MARK.test(character) ? plain('mark', place, place.start + 1) : null);
}

/** Reads a cell's text once, from left to right: figures, dates, words of the lexicon, marks, and the text between. */
export function scan(original: string): Scan {
  const source = normalise(original);
  const lists = listNumbers(source.text);
  const quoted = quotedPlaces(source.text);
  const tokens: Token[] = [];
  let textStart = -1;
  const endText = (end: number): void => {
    if (textStart >= 0)
      tokens.push({ kind: 'text', start: textStart, end, text: source.text.slice(textStart, end) });
    textStart = -1;
  };
  let start = 0;
  while (start < source.text.length) {
    const token = tokenAt({ source, start, lists, quoted });
    if (token === null || token.kind === 'text') {
      if (textStart < 0) textStart = start;
      start = token?.end ?? start + 1;
      continue;
    }
    endText(start);
    tokens.push(token);
    start = token.end;
  }
  endText(start);
  return { source, tokens };
}
