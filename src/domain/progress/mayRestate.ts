import { wordsOf } from '../lexicon/Lexicon';
import { workVerbs } from '../lexicon/workVerbs';
import { type Clause, holds, means } from '../quantity/clauses';
import { ZERO } from '../quantity/fractions';
import { baseValue, sameDimension } from './comparable';
import type { Held } from './faults';

const WORK = new RegExp(wordsOf(workVerbs).join('|'), 'u');

function achieves(clause: Clause): boolean {
  if (holds(clause, 'done', 'completion', 'stage', 'over-target', 'over-complete', 'change')) return true;
  if (clause.tokens.some((token) => means(token, 'total') && !means(token, 'sum'))) return true;
  if (holds(clause, 'reached', 'raised', 'lowered')) return true;
  return clause.tokens.some(({ kind, text }) => kind !== 'figure' && WORK.test(text));
}

/** Said with 共, or first in its clause before others: a number that only sets the scene. */
function setsTheScene({ item: { figure }, progress }: Held): boolean {
  if (figure.lead.some((token) => means(token, 'sum'))) return true;
  return progress.reading.clauses.length > 1 && figure.lead.every(({ kind }) => kind !== 'text');
}

function saysAllDone(clause: Clause): boolean {
  return (
    holds(clause, 'completion', 'stage') && clause.tokens.some(({ text }) => /全部|均|都|全面/u.test(text))
  );
}

/**
 * `共20座,主体已封顶`: the target's own number without a word of achieving in its clause may be what is to be done. It
 * counts where it is the sum of the others (`新建12座,改造8座,共20座`) or what follows says that all is done.
 */
export function mayRestate(held: Held): boolean {
  const { item, level, progress } = held;
  const value = baseValue(item.quantity);
  const { clause, token } = item.figure;
  if (
    progress.plain ||
    token.over !== undefined ||
    !value.equals(baseValue(level.quantity)) ||
    achieves(clause)
  )
    return false;
  if (!setsTheScene(held)) return false;
  const others = progress.items.filter(
    (other) => other !== item && sameDimension(other.quantity, item.quantity),
  );
  const sum = others.reduce((total, { quantity }) => total.add(baseValue(quantity)), ZERO);
  if (others.length > 0) return !sum.equals(value);
  return !progress.reading.clauses.some((other) => other !== clause && saysAllDone(other));
}
