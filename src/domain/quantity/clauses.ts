import type { Sense } from '../lexicon/Sense';
import type { Token } from './Token';

/**
 * A stretch of tokens between commas and full stops. What stands in brackets is a clause of its own, and what follows
 * the bracket goes on with the clause before it. `sentence` counts full stops, semicolons and line breaks.
 */
export interface Clause {
  readonly tokens: Token[];
  readonly sentence: number;
  readonly bracketed: boolean;
}

const COMMA = /^[,]$/u;
const STOP = /^[;。\n!?…]$/u;
const MOODS: readonly Sense[] = ['planned', 'under-way', 'not-yet'];

/** Whether a token is a word with one of these senses. */
export function means(token: Token | undefined, ...senses: readonly Sense[]): boolean {
  return token?.kind === 'word' && senses.some((sense) => token.senses.has(sense));
}

/** Whether a clause has a word with one of these senses. */
export function holds(clause: Clause, ...senses: readonly Sense[]): boolean {
  return clause.tokens.some((token) => means(token, ...senses));
}

/** `已完成7所正在建设3所` is two clauses without a comma: a word of mood between two figures begins the second. */
function cutAtMood(clause: Clause): Clause[] {
  const cut = clause.tokens.findIndex((token, index) => {
    const before = clause.tokens.slice(0, index).some(({ kind }) => kind === 'figure');
    const after = clause.tokens.slice(index).some(({ kind }) => kind === 'figure');
    return before && after && (means(token, ...MOODS) || means(token, 'rest'));
  });
  if (cut < 0) return [clause];
  const [head, tail] = [clause.tokens.slice(0, cut), clause.tokens.slice(cut)];
  return [{ ...clause, tokens: head }, ...cutAtMood({ ...clause, tokens: tail })];
}

/** Splits a cell's tokens into clauses, in the order in which they begin. */
export function splitClauses(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  const open: Clause[] = [];
  let sentence = 0;
  const begin = (bracketed: boolean): Clause => {
    const clause: Clause = { tokens: [], sentence, bracketed };
    clauses.push(clause);
    return clause;
  };
  let current = begin(false);
  for (const token of tokens) {
    if (token.kind !== 'mark') current.tokens.push(token);
    else if (token.text === '(') {
      open.push(current);
      current = begin(true);
    } else if (token.text === ')') current = open.pop() ?? current;
    else if (STOP.test(token.text) || COMMA.test(token.text)) {
      if (STOP.test(token.text)) sentence += 1;
      current = begin(current.bracketed);
    } else current.tokens.push(token);
  }
  return clauses.filter(({ tokens: own }) => own.length > 0).flatMap(cutAtMood);
}
