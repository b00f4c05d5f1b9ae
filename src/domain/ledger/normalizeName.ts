import { radicals } from '../quantity/radicals';

const RADICAL = /[\u2e80-\u2ef3\u2f00-\u2fd5]/g;
/** Text that is normal already: most cells are, and need no work. */
const PLAIN = /^[\u4e00-\u9fff0-9A-Za-z().,%、。;:]*$/;
const QUOTES = /["'`´“”‘’„‟«»「」『』《》〈〉﹁﹂]/g;
const OPENING = /[[{【〔〖]/g;
const CLOSING = /[\]}】〕〗]/g;
const CIRCLED = /^\s*[\u2460-\u2473\u3220-\u3229\u2474-\u249b]/;
const NUMBERING =
  /^(?:\((?:\d{1,3}|[一二三四五六七八九十百]{1,4})\)|\d{1,3}(?:、|\)|\.(?!\d))|[一二三四五六七八九十百]{1,4}、)+(?=.)/;

/** Text as compared: NFKC, no spaces, no quotes, brackets unified. `残疾人“两项补贴”` and `残疾人"两项补贴"` are one. */
export function normalizeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(RADICAL, (radical) => radicals.get(radical) ?? radical)
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(QUOTES, '')
    .replace(OPENING, '(')
    .replace(CLOSING, ')');
}

/** A name as compared: its leading numbering (`1.` `(三)` `一、`) is left away too, unless nothing else is there. */
export function normalizeName(name: string): string {
  return normalizeText(name.replace(CIRCLED, '')).replace(NUMBERING, '');
}
