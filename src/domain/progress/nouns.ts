import { wordsOf } from '../lexicon/Lexicon';
import type { Sense } from '../lexicon/Sense';
import { workVerbs } from '../lexicon/workVerbs';
import { means } from '../quantity/clauses';
import type { Figure } from '../quantity/figures';
import type { Token } from '../quantity/Token';

/** Senses that end a noun: the word is about the number, not about what it counts. */
const ABOUT_THE_NUMBER: readonly Sense[] = [
  'done',
  'completion',
  'total',
  'as-of',
  'planned',
  'under-way',
  'not-yet',
  'addition',
  'this-year',
  'from',
  'reached',
  'raised',
  'lowered',
  'restated',
  'per',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'about',
  'nearly',
  'or-more',
  'or-less',
  'below',
  'or-about',
  'among',
  'rest',
  'scope',
  'over-target',
  'over-complete',
  'growth',
  'share',
  'particle',
  'claim',
  'ratio-word',
  'schedule',
  'exception',
  'partial',
];
const VERBS: readonly Sense[] = ['done', 'completion', 'stage', 'change', 'total'];
const VERBS_IN_NOUNS = new RegExp(wordsOf(workVerbs).join('|'), 'gu');
const SHORTEST_OBJECT = 2;
const EMPTY_NOUNS = /项目|工程|任务|目标|全县|全市|全区|全镇|全省|全州|辖区|我县|我市|我区|等/gu;

function names(token: Token): boolean {
  if (token.kind === 'text') return true;
  return token.kind === 'word' && !means(token, ...ABOUT_THE_NUMBER);
}

function joined(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join('')
    .replace(EMPTY_NOUNS, '');
}

function directlyBehind(tail: readonly Token[]): Token[] {
  const end = tail.findIndex((token) => !names(token) && !(means(token, 'particle') && token.text === '的'));
  return (end < 0 ? [...tail] : tail.slice(0, end)).filter(names);
}

/** Everything around a figure that may name what it counts, back to the mark before it: parts are told apart by it. */
export function nounAround({ lead, tail }: Figure): string {
  const from = lead.map(({ kind }) => kind).lastIndexOf('mark') + 1;
  return joined([...lead.slice(from).filter(names), ...directlyBehind(tail)]);
}

/** What a figure plainly counts: the noun behind it (`38个厢房`), or between a verb and it (`建成垃圾站15个`). */
export function objectOf({ lead, tail }: Figure): string {
  const behind = joined(directlyBehind(tail));
  if (behind !== '') return behind;
  const start = lead.findLastIndex((token) => !names(token) || means(token, ...VERBS)) + 1;
  if (!lead.slice(0, start).some((token) => means(token, ...VERBS))) return '';
  const object = joined(lead.slice(start)).replace(VERBS_IN_NOUNS, '');
  return object.length < SHORTEST_OBJECT ? '' : object;
}

function bigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (let index = 0; index + 1 < text.length; index += 1) found.add(text.slice(index, index + 2));
  return found;
}

/** How many pairs of neighbouring characters two nouns share; a noun of one character counts if the other holds it. */
export function likeness(a: string, b: string): number {
  if (a.length === 1 || b.length === 1)
    return a !== '' && b !== '' && (a.includes(b) || b.includes(a)) ? 1 : 0;
  const others = bigrams(b);
  return [...bigrams(a)].filter((pair) => others.has(pair)).length;
}

/** Whether two nouns have nothing at all in common, not even a character. */
export function nothingInCommon(noun: string, named: string): boolean {
  return noun !== '' && !Array.from(noun).some((character) => named.includes(character));
}
