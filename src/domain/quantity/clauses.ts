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

const sensesOfClauses = new WeakMap<Clause, ReadonlySet<Sense>>();

/** Asked of every number of a clause by many rules: gathered once, so that a clause of thousands of numbers stays quick. */
function sensesOf(clause: Clause): ReadonlySet<Sense> {
  const known = sensesOfClauses.get(clause);
  if (known !== undefined) return known;
  const senses = new Set(clause.tokens.flatMap((token) => (token.kind === 'word' ? [...token.senses] : [])));
  sensesOfClauses.set(clause, senses);
  return senses;
}

/** Whether a clause, read to its end, has a word with one of these senses. */
export function holds(clause: Clause, ...senses: readonly Sense[]): boolean {
  const own = sensesOf(clause);
  return senses.some((sense) => own.has(sense));
}

function startsClause(token: Token): boolean {
  return means(token, ...MOODS) || means(token, 'rest');
}

/** `已完成7所正在建设3所` is two clauses without a comma: a word of mood between two figures begins the second. */
function cutAtMood(clause: Clause): Clause[] {
  const { tokens } = clause;
  const last = tokens.findLastIndex(({ kind }) => kind === 'figure');
  const pieces: Token[][] = [[]];
  let counted = false;
  tokens.forEach((token, index) => {
    if (counted && index < last && startsClause(token)) {
      pieces.push([]);
      counted = false;
    }
    if (token.kind === 'figure') counted = true;
    pieces[pieces.length - 1]?.push(token);
  });
  return pieces.length === 1 ? [clause] : pieces.map((piece) => ({ ...clause, tokens: piece }));
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
