import type Fraction from 'fraction.js';
import type { Assessment, AssessmentInput } from './Assessment';
import { type Finding, findBasis } from './bases';
import { explain } from './explain';
import { formatPercent } from './formatPercent';
import type { Reason } from './Reason';
import { notes, reviewReasons } from './reviewRules';
import { type Situation, situationOf } from './Situation';

/** Whether a finding is written over what stands: never in review, never over a formula except by decision. */
function replaces(
  { input: { ratioCell }, standing }: Situation,
  { basis }: Finding,
  review: boolean,
): boolean {
  if (basis === 'decided') return true;
  if (review || ratioCell.kind === 'formula') return false;
  if (basis === 'computed') return true;
  if (basis !== 'stated' && basis !== 'claimed-complete') return false;
  return ratioCell.kind === 'none' || standing.stale;
}

function standingReasons({ progress, standing, input: { ratioCell } }: Situation): Reason[] {
  const waits = progress.empty && standing.stale && standing.ratio !== null;
  const bare = ratioCell.kind === 'formula' && ratioCell.ratio === null && ratioCell.error === null;
  return [
    ...(waits ? [{ code: 'no-progress-yet', params: { ratio: shown(standing.ratio) } } as const] : []),
    ...(bare ? [{ code: 'formula-without-value', params: {} } as const] : []),
  ];
}

function shown(ratio: Fraction): string {
  return formatPercent(ratio, 1);
}

/** Each reason once, in the order given. */
function once(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const key = JSON.stringify(reason);
    return !seen.has(key) && seen.add(key).size > 0;
  });
}

/**
 * Works out one row: its basis, its exact ratio, whether that is written, and whether a person should look at it. Never
 * guesses: where the words leave a doubt, what was reported stays.
 */
export function assess(input: AssessmentInput): Assessment {
  const situation = situationOf(input);
  const finding = findBasis(situation);
  const reviews = reviewReasons(situation, finding);
  const review = reviews.length > 0;
  const written = replaces(situation, finding, review);
  return {
    basis: finding.basis,
    ratio: finding.ratio,
    effective: written ? finding.ratio : situation.standing.ratio,
    replaces: written,
    review,
    reasons: once([
      ...finding.reasons,
      ...explain(situation, finding),
      ...standingReasons(situation),
      ...notes(situation, finding),
      ...reviews,
    ]),
    parts: finding.parts,
    taskQuantities: situation.task.reading.figures.map(({ quantity }) => quantity),
    progressQuantities: situation.progress.reading.figures.map(({ quantity }) => quantity),
  };
}
