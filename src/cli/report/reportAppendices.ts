import type { AppendicesReport, Bulletin, BulletinFigure, ListedItem } from '../../application';
import type { Sentences } from '../sentences/Sentences';
import { nameCell } from './nameCell';
import { showMonth } from './reportDynamics';

/** What the report needs of its window and its language. */
export interface AppendicesContext extends Pick<Sentences, 'texts' | 'sayFinding'> {
  readonly strong: (text: string) => string;
}

/** The printed report: which ledger, each sheet with its count, the bulletin's paragraph, what to settle, what was noticed. */
export function reportAppendices(
  report: AppendicesReport,
  bulletin: Bulletin | null,
  context: AppendicesContext,
): string {
  const parts = [
    sheetLines(report, context),
    bulletin === null ? [] : [context.strong(context.texts.report.appendices.bulletin), bulletin.paragraph],
    listLines(report, context),
    noteLines(report, context),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function sheetLines({ ledger, sheets }: AppendicesReport, { texts, strong }: AppendicesContext): string[] {
  const { appendices, ledgerOn, listMark } = texts.report;
  return [
    strong(ledgerOn({ sheets: ledger.sheets.join(listMark) })),
    ...sheets.map(({ sheet, title, pages, change }) =>
      appendices.sheet({ sheet, title, pages: String(pages), change: appendices.change[change] }),
    ),
  ];
}

function listLines(
  { withoutRatio, notRecalculated }: AppendicesReport,
  { texts, strong }: AppendicesContext,
): string[] {
  const { appendices } = texts.report;
  const list = (heading: string, items: readonly ListedItem[]): string[] =>
    items.length === 0
      ? []
      : [strong(heading), ...items.map(({ name, cell }) => `  ${nameCell(cell, [])}  ${name}`)];
  return [
    ...list(appendices.withoutRatio({ count: String(withoutRatio.length) }), withoutRatio),
    ...list(appendices.notRecalculated({ count: String(notRecalculated.length) }), notRecalculated),
  ];
}

function noteLines(
  { findings }: AppendicesReport,
  { texts, strong, sayFinding }: AppendicesContext,
): string[] {
  if (findings.length === 0) return [];
  return [strong(texts.report.notes), ...findings.map((finding) => `  ${sayFinding(finding)}`)];
}

function listedToJson({ name, unit, cell }: ListedItem): object {
  return { name, unit, cell: nameCell(cell, []) };
}

function figureToJson(figure: BulletinFigure): object {
  const rows = figure.rows.map(listedToJson);
  const { count } = figure;
  switch (figure.kind) {
    case 'ledger':
      return { figure: figure.code, count, rows };
    case 'category':
      return { figure: 'category', category: figure.category, count, projects: figure.projects, rows };
    case 'units':
      return { figure: 'units', count, rows };
    case 'without-dynamics':
      return { figure: 'without-dynamics', month: showMonth(figure.month), count, rows };
  }
}

/** What a program reads: ledger, heading, sheets, the bulletin's figures and paragraph, conflicts, notes. */
export function appendicesToJson(
  report: AppendicesReport,
  bulletin: Bulletin | null,
  { sayFinding }: Pick<Sentences, 'sayFinding'>,
): object {
  const { ledger, heading, items, sheets, withoutRatio, notRecalculated, conflicts, findings } = report;
  return {
    ledger: { sheets: ledger.sheets, title: ledger.title, period: ledger.period },
    heading,
    items,
    sheets,
    withoutRatio: withoutRatio.map(listedToJson),
    notRecalculated: notRecalculated.map(listedToJson),
    bulletin:
      bulletin === null
        ? null
        : { paragraph: bulletin.paragraph, figures: bulletin.figures.map(figureToJson) },
    conflicts,
    notes: findings.map((finding) => ({ code: finding.code, text: sayFinding(finding) })),
  };
}
