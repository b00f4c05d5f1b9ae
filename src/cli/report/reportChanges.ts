import type { ChangeKind, RatioChange, Recalculation } from '../../application';
import { nameCell } from './nameCell';
import type { ReportContext } from './ReportContext';
import { renderTable } from './renderTable';

/** Lines that a window still reads well; the whole list is in 核对清单. */
const shownAtMost = 200;

/** Real changes first with their reasons, then what is only the last printed place, then text that became a number. */
export function reportChanges({ changes }: Recalculation, context: ReportContext): string[][] {
  const { report } = context.texts;
  const real = of('change', changes);
  const rounding = of('rounding', changes);
  const tidied = of('tidied', changes);
  return [
    real.length === 0 ? [report.noChanges] : listed(real, report.changes, context),
    listed(rounding, report.rounding, context),
    named(tidied, context),
  ].filter((lines) => lines.length > 0);
}

const of = (kind: ChangeKind, changes: readonly RatioChange[]): RatioChange[] =>
  changes.filter((change) => change.kind === kind);

function listed(
  changes: readonly RatioChange[],
  title: (params: { readonly count: string }) => string,
  context: ReportContext,
): string[] {
  if (changes.length === 0) return [];
  const { cell, item, before, after, why } = context.texts.report.column;
  const table = renderTable({
    head: [cell, item, before, after, why],
    rows: changes.slice(0, shownAtMost).map((change) => changeRow(change, context)),
    shares: [0, 2, 0, 0, 3],
    columns: context.columns,
  });
  return [context.strong(title({ count: String(changes.length) })), table, ...more(changes.length, context)];
}

function changeRow({ item, before, after, reasons }: RatioChange, context: ReportContext): string[] {
  const { texts, ledger, sayReasons } = context;
  return [
    nameCell(item.cell, ledger.sheets),
    item.name,
    before === '' ? texts.report.empty : before,
    after,
    sayReasons(reasons),
  ];
}

function named(changes: readonly RatioChange[], context: ReportContext): string[] {
  if (changes.length === 0) return [];
  const { report } = context.texts;
  const cells = changes.slice(0, shownAtMost).map(({ item }) => nameCell(item.cell, context.ledger.sheets));
  return [
    context.strong(report.tidied({ count: String(changes.length) })),
    ...wrapped(cells, report.listMark, context.columns).map((line) => `  ${line}`),
    ...more(changes.length, context),
  ];
}

function wrapped(words: readonly string[], mark: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 6 > columns) lines.push(word);
    else lines[lines.length - 1] = last + mark + word;
  }
  return lines;
}

const more = (count: number, { texts }: ReportContext): string[] =>
  count > shownAtMost ? [texts.report.more({ count: String(count - shownAtMost) })] : [];
