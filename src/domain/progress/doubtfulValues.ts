import Fraction from 'fraction.js';
import { classifiers, divisible } from '../lexicon/classifiers';
import { wordsOf } from '../lexicon/Lexicon';
import { means } from '../quantity/clauses';
import { ZERO } from '../quantity/fractions';
import { formatQuantity } from '../quantity/formatQuantity';
import { hasFallen } from './agrees';
import { approximationDecides, isApproximate } from './approximation';
import type { Finding } from './bases';
import { baseValue } from './comparable';
import { formatPercent } from './formatPercent';
import type { Item } from './Progress';
import type { Reason } from './Reason';
import type { Situation } from './Situation';
import { asksForPercentage } from './stated';

/** A rule of review: the reason for which a person should look, or null. */
export type Rule = (situation: Situation, finding: Finding) => Reason | null;

const TEN_POINTS = new Fraction(1n, 10n);
const ONE_POINT = new Fraction(1n, 100n);
const TEN = new Fraction(10n);
const ONE = new Fraction(1n);
const TENTH = new Fraction(1n, 10n);
const HALF = new Fraction(1n, 2n);
const TWO = new Fraction(2n);

const shown = (ratio: Fraction): string => formatPercent(ratio, 1);
const isPlainPair = ({ task, progress }: Situation): boolean => task.plain && progress.plain;

const pickedFar: Rule = (situation, { basis, ratio }) => {
  const { printed } = situation.standing;
  if (basis !== 'computed' || ratio === null || printed === null || isPlainPair(situation)) return null;
  if (ratio.sub(printed.ratio).abs().lte(TEN_POINTS)) return null;
  return {
    code: 'picked-far',
    params: { ratio: shown(ratio), reported: formatPercent(printed.ratio, printed.decimals) },
  };
};

const slip: Rule = ({ standing: { printed } }, { basis, ratio }) => {
  if (ratio === null || (basis !== 'computed' && basis !== 'stated')) return null;
  if (printed === null)
    return ratio.gt(TEN) ? { code: 'over-thousand', params: { ratio: shown(ratio) } } : null;
  if (basis === 'stated') return null;
  const { ratio: reported, decimals } = printed;
  const far = ratio.gte(reported.mul(TEN)) || ratio.mul(TEN).lte(reported);
  if (!far || ratio.equals(reported)) return null;
  return { code: 'slip', params: { ratio: shown(ratio), reported: formatPercent(reported, decimals) } };
};

const classifierWords = new Set(wordsOf(classifiers));
const divisibleUnits = new Set(wordsOf(divisible));

/** 0.75 under 座 is no number of things. */
const fractionOfCount: Rule = (_situation, { basis, parts }) => {
  if (basis !== 'computed') return null;
  const found = parts.find(({ achieved: { unit, value } }) => {
    const counts =
      unit?.dimension === `count:${unit?.symbol ?? ''}` &&
      classifierWords.has(unit.symbol) &&
      !divisibleUnits.has(unit.symbol);
    return counts && value.d !== 1n;
  });
  return found === undefined
    ? null
    : { code: 'fraction-of-count', params: { text: formatQuantity(found.achieved) } };
};

/** 0.75 under a target of 80 %: three quarters of a percent, or three quarters; the cell does not say. */
const fractionOfPercent: Rule = (situation, finding) => {
  const found = restsOn(situation, finding).find(
    ({ figure, quantity }) =>
      figure.quantity.unit === null && quantity.unit?.dimension === 'ratio' && quantity.value.lte(ONE),
  );
  const [part] = finding.parts;
  if (found === undefined || part === undefined || part.ratio.gt(TENTH)) return null;
  return found.quantity.value.equals(ZERO)
    ? null
    : { code: 'fraction-of-percent', params: { text: found.figure.quantity.text } };
};

/** `740元` in a column of 元/年 may well be 元/月: far from the target, nobody can tell. */
const rateUnsaid: Rule = (situation, finding) => {
  const { ratio } = finding;
  if (ratio === null || situation.standing.printed !== null) return null;
  if (ratio.gte(HALF) && ratio.lte(TWO)) return null;
  const found = restsOn(situation, finding).find(({ figure, quantity }) => {
    const said = figure.quantity.unit?.dimension ?? '';
    return said !== '' && quantity.unit?.dimension.startsWith(`${said}/`) === true;
  });
  if (found === undefined) return null;
  return {
    code: 'rate-unsaid',
    params: { text: found.figure.quantity.text, unit: found.quantity.unit?.symbol ?? '' },
  };
};

/** A percentage alone in its brackets is the ratio of the number before them (`9个(80%)`). */
function inBrackets(situation: Situation, finding: Finding): Item | undefined {
  const ends = restsOn(situation, finding).map(({ figure: { token } }) => token.end + '('.length);
  return situation.progress.items.find(
    ({ figure: { clause, token } }) =>
      clause.bracketed &&
      clause.tokens.length === 1 &&
      token.unit?.dimension === 'ratio' &&
      ends.includes(token.start),
  );
}

const contradicts: Rule = (situation, finding) => {
  const { basis, ratio } = finding;
  const { stated, task } = situation;
  const item = stated.kind === 'one' ? stated.item : inBrackets(situation, finding);
  if (basis !== 'computed' || ratio === null || item === undefined || asksForPercentage(task)) return null;
  const said = stated.kind === 'one' ? stated.ratio : baseValue(item.quantity);
  if (item.figure.token.over !== undefined || said.sub(ratio).abs().lt(ONE_POINT)) return null;
  return { code: 'text-contradicts', params: { text: item.figure.quantity.text, ratio: shown(ratio) } };
};

function isNear(item: Item | undefined): boolean {
  return item?.figure.lead.some((token) => means(token, 'nearly')) === true;
}

/** The numbers that the ratio rests on. */
function restsOn({ computation, stated }: Situation, { basis }: Finding): readonly Item[] {
  if (basis === 'stated') return stated.kind === 'one' ? [stated.item] : [];
  if (basis !== 'computed') return [];
  return computation.answers.flatMap(({ choice }) => (choice.kind === 'chosen' ? [choice.held.item] : []));
}

const approximateDecides: Rule = (situation, finding) => {
  const { ratio } = finding;
  if (ratio === null) return null;
  const found = restsOn(situation, finding).find(
    (item) =>
      isApproximate(item.quantity) &&
      approximationDecides(ratio, item.quantity, isNear(item), situation.input.threshold),
  );
  return found === undefined
    ? null
    : { code: 'approximate-decides', params: { text: found.figure.quantity.text } };
};

const pickedFell: Rule = ({ input: { lastRatio, threshold }, progress }, { basis, ratio }) => {
  if (lastRatio === undefined || ratio === null || progress.plain) return null;
  if (!hasFallen(ratio, lastRatio, threshold)) return null;
  if (basis !== 'computed' && basis !== 'stated') return null;
  return { code: 'picked-fell', params: { ratio: shown(ratio), last: shown(lastRatio) } };
};

/** The reviews of a ratio that was worked out but may be wrong, in the order in which their reasons are given. */
export const doubtfulValues: readonly Rule[] = [
  pickedFar,
  slip,
  fractionOfCount,
  fractionOfPercent,
  rateUnsaid,
  contradicts,
  approximateDecides,
  pickedFell,
];
