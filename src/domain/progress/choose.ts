import { holds, means } from '../quantity/clauses';
import { ZERO } from '../quantity/fractions';
import { baseValue } from './comparable';
import type { Held } from './faults';
import { likeness, nounAround } from './nouns';
import type { Reason } from './Reason';

/** One number chosen, or why none was. */
export type Choice =
  | { readonly kind: 'chosen'; readonly held: Held }
  | { readonly kind: 'none'; readonly reasons: readonly Reason[] };

/** A number of the target's unit that was not taken, and why. */
export interface Rejected {
  readonly held: Held;
  readonly reason: Reason;
}

function isTotal({ item: { figure } }: Held): boolean {
  if (figure.quantity.comparator === 'reached') return true;
  return figure.lead.some((token) => means(token, 'total'));
}

function prefer(all: readonly Held[], wanted: (held: Held) => boolean): readonly Held[] {
  const found = all.filter(wanted);
  return found.length > 0 ? found : all;
}

function sameValue(all: readonly Held[]): boolean {
  const [first] = all;
  return (
    first !== undefined &&
    all.every(({ item }) => baseValue(item.quantity).equals(baseValue(first.item.quantity)))
  );
}

/** What a figure's own words say of it, without those that only tell that it was reached. */
function wordsAbout({ item: { figure } }: Held): string {
  return figure.lead
    .filter((token) => token.kind !== 'mark')
    .filter((token) => !means(token, 'done', 'completion', 'total', 'reached', 'particle'))
    .map(({ text }) => text)
    .join('');
}

/**
 * `左岸完成6.3公里,右岸完成6.3公里`: one number said of two things may be two parts, as long as together they are no more
 * than the target; said again with nothing new (`建成3座,3座均已投用`) it is the same.
 */
function mayBeParts(all: readonly Held[]): boolean {
  const [first] = all;
  if (first === undefined) return false;
  const sum = all.reduce((total, { item }) => total.add(baseValue(item.quantity)), ZERO);
  const about = new Set(all.map(wordsAbout).filter((words) => words !== ''));
  return about.size > 1 && sum.lte(baseValue(first.level.quantity));
}

/** How much a number's noun is the target's: 小区 for a task of 小区. */
function nounLikeness({ item, level, task }: Held): number {
  const noun = nounAround(item.figure);
  return likeness(noun, level.noun === '' ? task.named : level.noun);
}

function several(all: readonly Held[]): Choice {
  const texts = all.map(({ item }) => item.figure.quantity.text).join('、');
  return { kind: 'none', reasons: [{ code: 'several-numbers', params: { texts } }] };
}

/** `新建18个,增加6个`: a growth that is compared with nothing may come on top of a number that is no total. */
function mayAdd(chosen: Held, { held, reason }: Rejected): boolean {
  const { clause, quantity } = held.item.figure;
  return (
    reason.code === 'growth' &&
    quantity.unit?.dimension !== 'ratio' &&
    !isTotal(chosen) &&
    !holds(clause, 'growth')
  );
}

/**
 * Something else in the cell that counts the target's own noun, though it is not what was achieved (`在46个小区`), or that
 * is more the target's own than the whole from which it is taken (`床位150张,其中护理型床位130张`).
 */
function rivals(chosen: Held, rejected: readonly Rejected[]): readonly Held[] {
  if (nounAround(chosen.item.figure) === '') return [];
  const own = nounLikeness(chosen);
  return rejected.flatMap((one) => {
    const like = nounLikeness(one.held);
    const inScope = one.held.item.quantity.role === 'scope' && like > 0 && like >= own;
    const apart = one.held.item.facts.among && like > own;
    return inScope || apart || mayAdd(chosen, one) ? [one.held] : [];
  });
}

/**
 * Which of several numbers of the target's dimension is the amount achieved: this year's before history's, the sentence's
 * before a bracket's, a total before an addition, else the one that is left.
 */
export function choose(good: readonly Held[], rejected: readonly Rejected[]): Choice {
  const ofThisYear = good.some(({ item }) => item.facts.thisYear)
    ? good.filter(({ item }) => !item.facts.history)
    : good;
  const outside = prefer(ofThisYear, ({ item }) => !item.figure.clause.bracketed);
  const totals = prefer(outside, isTotal);
  const left = totals.filter(({ item }) => !item.facts.addition);
  const [first] = left;
  if (first === undefined) {
    const reasons = good.map(({ item }): Reason => ({
      code: 'addition',
      params: { text: item.figure.quantity.text },
    }));
    return { kind: 'none', reasons };
  }
  if (!sameValue(left) || mayBeParts(left)) return several(left);
  const others = rivals(first, rejected);
  return others.length > 0 ? several([first, ...others]) : { kind: 'chosen', held: first };
}
