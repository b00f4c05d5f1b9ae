import type { Sense } from '../lexicon/Sense';
import { means } from './clauses';
import type { Comparator } from './Quantity';
import type { FigureToken, Token } from './Token';

/** A figure with the words around it, as far as its comparator is concerned. */
export interface Compared {
  readonly token: FigureToken;
  readonly lead: readonly Token[];
  readonly tail: readonly Token[];
  /** `超额完成20%` is already counted as 120 %. */
  readonly ratioOver: boolean;
}

const before: readonly (readonly [Sense, Comparator])[] = [
  ['over-target', 'over-target-by'],
  ['over-complete', 'over-target-by'],
  ['at-least', '>='],
  ['at-most', '<='],
  ['more-than', '>'],
  ['less-than', '<'],
  ['about', '~'],
  ['nearly', '~'],
  ['lowered', '<='],
  ['reached', 'reached'],
  ['raised', 'reached'],
  ['growth', 'increase'],
  ['grow', 'increase'],
];
const after: readonly (readonly [Sense, Comparator])[] = [
  ['or-more', '>='],
  ['or-less', '<='],
  ['below', '<'],
  ['or-about', '~'],
];
/** How much unknown text may stand between a comparator and its number (`高于全省0.7个百分点`). */
const REACH = 4;

function wordBefore(lead: readonly Token[], ratioOver: boolean): Comparator | null {
  let gap = 0;
  for (const token of [...lead].reverse()) {
    if (token.kind === 'mark' && token.text !== ':') return null;
    const single = token.text.length === 1 && gap > 0;
    const found = single ? undefined : before.find(([sense]) => means(token, sense));
    if (found !== undefined && !(ratioOver && found[1] === 'over-target-by')) return found[1];
    if (token.kind === 'text') gap += token.text.length;
    if (gap > REACH) return null;
  }
  return null;
}

/** The comparator of a figure: the word behind it goes before the one in front of it (`提升至90%以上` is `>=`). */
export function comparatorOf({ token, lead, tail, ratioOver }: Compared): Comparator {
  if (token.upper !== undefined) return 'range';
  const next = tail[0];
  const behind = after.find(([sense]) => means(next, sense))?.[1];
  const front = wordBefore(lead, ratioOver);
  if (behind !== undefined && !(behind === '~' && front !== null))
    return front === 'over-target-by' ? front : behind;
  if (front !== null) return front;
  return token.more ? '>' : '=';
}
