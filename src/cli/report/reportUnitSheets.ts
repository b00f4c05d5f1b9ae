import type { ListedItem, UnitSheet, UnitSheetsReport } from '../../application';
import type { Sentences } from '../sentences/Sentences';
import { nameCell } from './nameCell';

/** What the report needs of its window and its language. */
export interface UnitSheetsContext extends Pick<Sentences, 'texts' | 'sayFinding'> {
  readonly strong: (text: string) => string;
}

function sheetLine({ sheet, figures, pages, change }: UnitSheet, { texts }: UnitSheetsContext): string {
  const { unitSheets, appendices } = texts.report;
  const { items, bands, review, acceptanceGaps, silent } = figures;
  const line = unitSheets.sheet({
    sheet,
    items: String(items),
    behind: String(bands.behind),
    review: String(review),
    gaps: String(acceptanceGaps),
    pages: String(pages),
    change: appendices.change[change],
  });
  return silent === null || silent === 0 ? line : `${line}${unitSheets.silent({ count: String(silent) })}`;
}

function itemLines(heading: string, items: readonly ListedItem[]): readonly string[] {
  return items.length === 0
    ? []
    : [heading, ...items.map(({ name, cell }) => `  ${nameCell(cell, [])}  ${name}`)];
}

/** The printed report: which ledger, each unit's sheet with its figures, what is on no sheet, what was noticed. */
export function reportUnitSheets(report: UnitSheetsReport, context: UnitSheetsContext): string {
  const { ledger, sheets, withoutUnit, notRecalculated, findings } = report;
  const { texts, strong, sayFinding } = context;
  const { unitSheets, appendices, ledgerOn, listMark, notes } = texts.report;
  const count = (items: readonly unknown[]): { readonly count: string } => ({ count: String(items.length) });
  const parts = [
    [
      strong(ledgerOn({ sheets: ledger.sheets.join(listMark) })),
      unitSheets.made(count(sheets)),
      ...sheets.map((sheet) => `  ${sheetLine(sheet, context)}`),
    ],
    itemLines(strong(unitSheets.withoutUnit(count(withoutUnit))), withoutUnit),
    itemLines(strong(appendices.notRecalculated(count(notRecalculated))), notRecalculated),
    findings.length === 0 ? [] : [strong(notes), ...findings.map((finding) => `  ${sayFinding(finding)}`)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function listedToJson({ name, unit, cell }: ListedItem): object {
  return { name, unit, cell: nameCell(cell, []) };
}

/** What a program reads: ledger, heading, each sheet with its figures, what is on none, conflicts, notes. */
export function unitSheetsToJson(
  report: UnitSheetsReport,
  { sayFinding }: Pick<Sentences, 'sayFinding'>,
): object {
  const { ledger, heading, sheets, withoutUnit, notRecalculated, conflicts, findings } = report;
  return {
    ledger: { sheets: ledger.sheets, title: ledger.title, period: ledger.period },
    heading,
    sheets,
    withoutUnit: withoutUnit.map(listedToJson),
    notRecalculated: notRecalculated.map(listedToJson),
    conflicts,
    notes: findings.map((finding) => ({ code: finding.code, text: sayFinding(finding) })),
  };
}
