import type { Finding } from './bases';
import { isApproximate } from './approximation';
import type { Reason } from './Reason';
import type { Situation } from './Situation';

/** A claim of completion answers the whole task: that no number does would only contradict it. */
const NOT_COMPUTED = new Set(['reported', 'missing', 'stated']);

function whyNotComputed({ task, progress, computation }: Situation): Reason[] {
  if (progress.empty) return [{ code: 'no-progress', params: {} }];
  if (computation.kind === 'computed') return [];
  const rejected = computation.answers.flatMap(({ rejected: all }) => all.map(({ reason }) => reason));
  if (rejected.length > 0)
    return [...rejected, ...computation.reasons.filter(({ code }) => code !== 'not-answered')];
  return task.obstacle === null ? [...computation.reasons] : [task.obstacle];
}

function approximate({ parts }: Finding): Reason[] {
  const about = parts.flatMap(({ achieved, target }) => [achieved, target]).filter(isApproximate);
  return about
    .filter(({ comparator }) => comparator === '~')
    .map(({ text }) => ({ code: 'approximate', params: { text } }));
}

function unreadCells({ input: { task, progress } }: Situation): Reason[] {
  return [task, progress].flatMap((cell): Reason[] => {
    if (cell.kind === 'date') return [{ code: 'date-cell', params: { text: cell.text } }];
    return cell.kind === 'error' ? [{ code: 'error-cell', params: { text: cell.text } }] : [];
  });
}

/** What else a clerk should know of a finding: why nothing was computed, which number is only approximate, which cell could not be read. */
export function explain(situation: Situation, finding: Finding): Reason[] {
  const why = NOT_COMPUTED.has(finding.basis) ? whyNotComputed(situation) : [];
  return [...why, ...approximate(finding), ...unreadCells(situation)];
}
