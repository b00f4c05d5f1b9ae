import { lessIsBetter, lessIsBetterTail } from '../lexicon/lessIsBetter';
import { wordsOf } from '../lexicon/Lexicon';

const ENDS = new RegExp(
  `(${wordsOf(lessIsBetter).join('|')})(?:${wordsOf(lessIsBetterTail).join('|')})*$`,
  'u',
);
const BRACKETS = /\([^()]*\)/gu;
const TAIL_UNIT = /[%‰]$/u;

/** The word by which a name's end asks for little (`城镇登记失业率(%)`), or null: 事故 in the middle of a name says nothing. */
export function lessIsBetterIn(name: string): string | null {
  const core = name.replace(BRACKETS, '').replace(TAIL_UNIT, '');
  return ENDS.exec(core)?.[1] ?? null;
}
