import type { Recalculation } from '../../application';
import { nameCell } from './nameCell';
import { reportChanges } from './reportChanges';
import { reportFigures } from './reportFigures';
import { reportReview } from './reportReview';
import type { ReportContext } from './ReportContext';

/** The printed report of one run: figures, changes with their reasons, the review list, and what else was noticed. */
export function reportRecalculation(recalculation: Recalculation, context: ReportContext): string {
  const parts = [
    reportFigures(recalculation.figures, context),
    ...reportChanges(recalculation, context),
    reportReview(recalculation.review, context),
    reportFindings(recalculation, context),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** The heading names the other states, and how to choose one. */
const saidAbove: ReadonlySet<string> = new Set(['other-states']);

function reportFindings({ findings, ledger }: Recalculation, context: ReportContext): string[] {
  const said = findings.filter(({ code }) => !saidAbove.has(code));
  if (said.length === 0) return [];
  const lines = said.map((finding) => {
    const place = finding.cell === null ? '' : `${nameCell(finding.cell, ledger.sheets)}  `;
    return `  ${place}${context.sayFinding(finding)}`;
  });
  return [context.strong(context.texts.report.notes), ...lines];
}
