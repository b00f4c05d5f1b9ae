import Fraction from 'fraction.js';
import type { LedgerFinding } from '../../domain/ledger/Item';
import { formatAddress } from '../../domain/sheet/formatAddress';
import type { CellAddress, Finding } from '../Finding';
import type { AssessedLedger } from './LedgerRun';
import { formatPercent } from './showRatio';

function rowsText(rows: readonly number[]): string {
  return rows.map((row) => String(row + 1)).join('、');
}

function describeLedgerFinding(finding: LedgerFinding, sheet: string, column: number): Finding {
  const cell = (row: number): CellAddress => ({ sheet, row, column });
  switch (finding.kind) {
    case 'total':
      return { code: 'total', params: { row: finding.row + 1, text: finding.text }, cell: cell(finding.row) };
    case 'nameless':
      return { code: 'nameless', params: { row: finding.row + 1 }, cell: cell(finding.row) };
    case 'doubles':
      return {
        code: 'doubles',
        params: { name: finding.name, rows: rowsText(finding.rows) },
        cell: cell(finding.rows[0] ?? 0),
      };
    case 'no-stored-value':
      return {
        code: 'no-stored-value',
        params: { rows: rowsText(finding.rows) },
        cell: cell(finding.rows[0] ?? 0),
      };
  }
}

/** Dates among tasks and progress: Excel makes one of `1/6`, and nobody can tell any more what was typed. */
function describeDates({ rows }: AssessedLedger): readonly Finding[] {
  return rows.flatMap(({ item }) => {
    const { task, progress } = item.block.columns;
    const contents = [
      { content: item.task, column: task },
      { content: item.progress, column: progress },
    ];
    return contents.flatMap(({ content, column }) => {
      if (content.kind !== 'date') return [];
      const params = { cell: `${item.sheetName}!${formatAddress(item.row, column)}`, text: content.text };
      return [{ code: 'date-cell', params, cell: { sheet: item.sheetName, row: item.row, column } }];
    });
  });
}

/** Decisions that lapsed, with what they had been: their rows are as the rules have them again. */
export function describeLapsed({ rows }: AssessedLedger): readonly Finding[] {
  return rows.flatMap(({ item, reading, decision }) => {
    if (decision?.kind !== 'lapsed') return [];
    const { ratio, note } = decision.stored;
    const was = formatPercent(new Fraction(ratio), 1);
    const column = reading?.column.column ?? item.block.columns.name[0] ?? 0;
    const params = { name: item.name, was: note === '' ? was : `${was} · ${note}` };
    const cell = { sheet: item.sheetName, row: reading?.row ?? item.row, column };
    return [{ code: `decision-lapsed-${decision.cause}`, params, cell }];
  });
}

function describeStates({ ledger }: AssessedLedger): readonly Finding[] {
  const { found, state, itemsRead } = ledger;
  const sheet = state.sheetNames.join('、');
  const others = otherSheets(found.states, state);
  const findings: Finding[] = [];
  if (others.length > 0)
    findings.push({ code: 'other-states', params: { sheet, sheets: others.join('、') }, cell: null });
  if (itemsRead.withoutProgress > 0)
    findings.push({ code: 'without-progress', params: { count: itemsRead.withoutProgress }, cell: null });
  for (const block of state.blocks)
    if (block.columns.ratio === null)
      findings.push({ code: 'no-ratio-column', params: { sheet: block.sheetName }, cell: null });
  return findings;
}

/** The sheets of other states of the ledger, each once; they are never written to. */
export function otherSheets(
  states: AssessedLedger['ledger']['found']['states'],
  chosen: AssessedLedger['ledger']['state'],
): readonly string[] {
  const names = states.flatMap((state) => state.sheetNames);
  return [...new Set(names)].filter((name) => !chosen.sheetNames.includes(name));
}

/** What a person should know about the ledger beside the results. */
export function describeFindings(assessed: AssessedLedger): readonly Finding[] {
  const { ledger, ratios } = assessed;
  const { blocks } = ledger.state;
  const told = [...ledger.itemsRead.findings, ...ratios.findings].map((finding) => {
    const block = blocks.find((one) => one.sheetId === finding.sheetId);
    return describeLedgerFinding(finding, block?.sheetName ?? '', block?.columns.name[0] ?? 0);
  });
  return [...describeStates(assessed), ...describeLapsed(assessed), ...told, ...describeDates(assessed)];
}
