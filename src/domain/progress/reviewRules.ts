import Fraction from 'fraction.js';
import { agrees, agreesInPrint, hasFallen } from './agrees';
import type { Finding } from './bases';
import { doubtfulValues, type Rule } from './doubtfulValues';
import { formatPercent } from './formatPercent';
import { disagreeingNumber } from './disagreeingNumber';
import type { Reason } from './Reason';
import type { Situation } from './Situation';
import { asksForPercentage } from './stated';

const TEN_POINTS = new Fraction(1n, 10n);
const ALWAYS_REVIEWED = new Set([
  'addition',
  'share',
  'growth',
  'several-numbers',
  'restated-unclear',
  'less-is-better',
  'stock',
  'history',
  'split-number',
  'year-target',
]);

const shown = (ratio: Fraction): string => formatPercent(ratio, 1);

const formulaError: Rule = ({ input: { ratioCell } }) =>
  ratioCell.kind === 'formula' && ratioCell.error !== null
    ? { code: 'formula-error', params: { text: ratioCell.error } }
    : null;

const formulaDisagrees: Rule = ({ input: { ratioCell, threshold } }, { basis, ratio }) => {
  if (ratioCell.kind !== 'formula' || ratioCell.ratio === null || basis !== 'computed' || ratio === null)
    return null;
  const { ratio: own, decimals } = ratioCell;
  if (agrees(ratio, { ratio: own, decimals }, threshold)) return null;
  return {
    code: 'formula-disagrees',
    params: { ratio: shown(ratio), reported: formatPercent(own, decimals) },
  };
};

const unreadable: Rule = ({ input: { ratioCell } }, { basis }) => {
  if (ratioCell.kind !== 'unreadable' || basis === 'computed' || basis === 'platform') return null;
  return { code: 'ratio-unreadable', params: { text: ratioCell.text } };
};

const unreadCell: Rule = ({ input: { task, progress } }, { basis }) => {
  if (basis !== 'reported' && basis !== 'missing') return null;
  const cell = [task, progress].find(({ kind }) => kind === 'date' || kind === 'error');
  if (cell?.kind === 'date') return { code: 'date-cell', params: { text: cell.text } };
  return cell?.kind === 'error' ? { code: 'error-cell', params: { text: cell.text } } : null;
};

const staleKept: Rule = ({ standing, progress }, { basis }) => {
  if (!standing.stale || standing.ratio === null || progress.empty) return null;
  return basis === 'reported' || basis === 'platform'
    ? { code: 'stale-kept', params: { ratio: shown(standing.ratio) } }
    : null;
};

const severalRatios: Rule = ({ stated }, { basis }) => {
  if (stated.kind !== 'several' || basis === 'computed' || basis === 'platform') return null;
  return { code: 'several-ratios', params: { texts: stated.texts } };
};

const statedDisagrees: Rule = ({ standing: { printed }, input: { threshold } }, { basis, ratio }) => {
  if (printed === null || ratio === null || (basis !== 'stated' && basis !== 'claimed-complete')) return null;
  const same = basis === 'stated' ? agreesInPrint(ratio, printed) : agrees(ratio, printed, threshold);
  if (same) return null;
  const reported = formatPercent(printed.ratio, printed.decimals);
  if (basis === 'claimed-complete') return { code: 'claim-disagrees', params: { reported } };
  return { code: 'stated-disagrees', params: { ratio: shown(ratio), reported } };
};

const fitsNeither: Rule = ({ task, standing: { printed } }, { basis, ratio, parts }) => {
  if (basis !== 'computed' || ratio === null || printed === null || !asksForPercentage(task)) return null;
  if (agreesInPrint(ratio, printed)) return null;
  const reported = formatPercent(printed.ratio, printed.decimals);
  return { code: 'percent-fits-neither', params: { text: parts[0]?.achieved.text ?? '', reported } };
};

const alwaysReviewed: Rule = ({ computation, progress }, { basis }) => {
  if (computation.kind === 'computed' || progress.empty || (basis !== 'reported' && basis !== 'missing'))
    return null;
  const rejected = computation.answers.flatMap(({ rejected: all }) => all.map(({ reason }) => reason));
  return [...computation.reasons, ...rejected].find(({ code }) => ALWAYS_REVIEWED.has(code)) ?? null;
};

const numberDisagrees: Rule = (situation, { basis }) => {
  const nothingComputed = basis === 'reported' || basis === 'stated' || basis === 'claimed-complete';
  return nothingComputed ? disagreeingNumber(situation) : null;
};

const nothingToGoBy: Rule = ({ task, progress }, { basis }) =>
  basis === 'missing' && !task.empty && !progress.empty ? { code: 'nothing-to-go-by', params: {} } : null;

/** What puts a row in review, in the order in which the reasons are given. */
const rules: readonly Rule[] = [
  formulaError,
  formulaDisagrees,
  unreadable,
  unreadCell,
  staleKept,
  severalRatios,
  statedDisagrees,
  fitsNeither,
  alwaysReviewed,
  numberDisagrees,
  ...doubtfulValues,
  nothingToGoBy,
];

/** Every reason for which a person should look at a row; none where it need not be looked at. A decision is never in review. */
export function reviewReasons(situation: Situation, finding: Finding): Reason[] {
  if (finding.basis === 'decided') return [];
  return rules.flatMap((rule) => rule(situation, finding) ?? []);
}

/** What is shown first though it was written: a large change between plain quantities, and an amount that fell. */
export function notes(situation: Situation, { basis, ratio }: Finding): Reason[] {
  const {
    standing: { printed },
    input: { lastRatio, threshold },
  } = situation;
  if (basis !== 'computed' || ratio === null) return [];
  const large = printed !== null && ratio.sub(printed.ratio).abs().gt(TEN_POINTS);
  const fell = lastRatio !== undefined && hasFallen(ratio, lastRatio, threshold);
  return [
    ...(large
      ? [
          {
            code: 'large-difference',
            params: { ratio: shown(ratio), reported: formatPercent(printed.ratio, printed.decimals) },
          } as const,
        ]
      : []),
    ...(fell ? [{ code: 'fell', params: { ratio: shown(ratio), last: shown(lastRatio) } } as const] : []),
  ];
}
