import { decodeString } from '../xml/entities';
import { plainText } from '../xml/textOf';
import type { SharedString } from './SharedString';

const ITEM = /<(?:[\w.-]+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?si>)/g;
const PHONETIC = /<(?:[\w.-]+:)?rPh\b[\s\S]*?<\/(?:[\w.-]+:)?rPh>/g;
const RICH = /<(?:[\w.-]+:)?(?:r|rPh|phoneticPr)[\s>/]/;
const TEXT = /<(?:[\w.-]+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:[\w.-]+:)?t>/g;

/** The shared texts, in the order in which cells count them. */
export function readSharedStrings(text: string): SharedString[] {
  return Array.from(text.matchAll(ITEM), ([, inner = '']) => readStringItem(inner));
}

/** A text item (`<si>` or `<is>`) from its content: runs joined, phonetic guides left out. */
export function readStringItem(inner: string): SharedString {
  const rich = RICH.test(inner);
  const shown = rich ? inner.replace(PHONETIC, '') : inner;
  let text = '';
  for (const [, run = ''] of shown.matchAll(TEXT)) text += plainText(run);
  return { text: decodeString(text), rich };
}
