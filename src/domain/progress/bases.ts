import type Fraction from 'fraction.js';
import { formatQuantity } from '../quantity/formatQuantity';
import type { Basis, PartComparison } from './Assessment';
import { claimsComplete } from './claimsComplete';
import { formatPercent } from './formatPercent';
import { ONE } from '../quantity/fractions';
import { isCeiling } from './readTask';
import type { Reason } from './Reason';
import type { Situation } from './Situation';
import { asksForPercentage, readsAsCompletion } from './stated';
import { takenFromPlatform } from './takenFromPlatform';

/** What a basis gives: its ratio, null where it has none, and the reasons for it. */
export interface Finding {
  readonly basis: Basis;
  readonly ratio: Fraction | null;
  readonly parts: readonly PartComparison[];
  readonly reasons: readonly Reason[];
}

type Rule = (situation: Situation) => Finding | null;

const shown = (ratio: Fraction): string => formatPercent(ratio, 1);

const decided: Rule = ({ input: { decision }, computation }) => {
  if (decision === undefined) return null;
  const { kind, ratio, note } = decision;
  const own = computation.kind === 'computed' && computation.ratio.equals(ratio) ? computation.parts : [];
  return {
    basis: 'decided',
    ratio,
    parts: own,
    reasons: [{ code: 'decided', params: { kind, ratio: shown(ratio), note } }],
  };
};

const platform: Rule = ({ progress, standing }) => {
  if (!takenFromPlatform(progress)) return null;
  const text = progress.reading.source.original.trim();
  return {
    basis: 'platform',
    ratio: standing.ratio,
    parts: [],
    reasons: [{ code: 'platform', params: { text } }],
  };
};

/** A percentage that reads as the completion of a percentage task is stated, not computed. */
function isCompletionOfPercentage({ task, computation, standing }: Situation): boolean {
  if (!asksForPercentage(task)) return false;
  const chosen = computation.answers.flatMap(({ choice }) =>
    choice.kind === 'chosen' ? [choice.held.item] : [],
  );
  return chosen.some(
    (item) => item.quantity.unit?.dimension === 'ratio' && readsAsCompletion(item, standing.printed),
  );
}

function computedReasons(parts: readonly PartComparison[], ratio: Fraction): Reason[] {
  const each = parts.map(({ achieved, target, ratio: own }): Reason => {
    const params = { achieved: formatQuantity(achieved), target: formatQuantity(target), ratio: shown(own) };
    return { code: 'computed', params };
  });
  const ceilings = parts.filter(({ target }) => isCeiling(target));
  const ceiling = ceilings.map(({ target }): Reason => ({
    code: 'ceiling',
    params: { target: formatQuantity(target) },
  }));
  const least: Reason[] =
    parts.length > 1 ? [{ code: 'smallest-part', params: { parts: parts.length, ratio: shown(ratio) } }] : [];
  return [...each, ...ceiling, ...least];
}

const computed: Rule = (situation) => {
  const { computation } = situation;
  if (computation.kind === 'none' || isCompletionOfPercentage(situation)) return null;
  const { ratio, parts } = computation;
  return { basis: 'computed', ratio, parts, reasons: computedReasons(parts, ratio) };
};

const stated: Rule = ({ stated: found }) => {
  if (found.kind !== 'one') return null;
  const params = { text: found.item.figure.quantity.text, ratio: shown(found.ratio) };
  return { basis: 'stated', ratio: found.ratio, parts: [], reasons: [{ code: 'stated', params }] };
};

const claimed: Rule = ({ progress, task }) => {
  if (!claimsComplete(progress, task)) return null;
  const text = progress.reading.source.original.trim();
  return {
    basis: 'claimed-complete',
    ratio: ONE,
    parts: [],
    reasons: [{ code: 'claimed', params: { text } }],
  };
};

const reported: Rule = ({ standing: { ratio } }) => {
  if (ratio === null) return null;
  return {
    basis: 'reported',
    ratio,
    parts: [],
    reasons: [{ code: 'reported', params: { ratio: shown(ratio) } }],
  };
};

const missing: Rule = () => ({
  basis: 'missing',
  ratio: null,
  parts: [],
  reasons: [{ code: 'missing', params: {} }],
});

/** The seven bases in the order in which they are asked; the first that answers is the row's. */
const rules: readonly Rule[] = [decided, platform, computed, stated, claimed, reported, missing];

/** The basis of a row and what it gives. */
export function findBasis(situation: Situation): Finding {
  for (const rule of rules) {
    const finding = rule(situation);
    if (finding !== null) return finding;
  }
  throw new RangeError('The last rule answers every row.');
}
