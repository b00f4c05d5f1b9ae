import type Fraction from 'fraction.js';
import { acceptanceGap } from '../../domain/ledger/acceptanceGap';
import { bandOf } from '../../domain/ledger/bandOf';
import { contentText } from '../../domain/ledger/SheetReader';
import { lightOf, type Limits } from '../../domain/progress/lightOf';
import type { RatioCell } from '../../domain/progress/Assessment';
import type { AssessedLedger, AssessedRow } from './LedgerRun';
import type { ItemResult } from './RecalculationResult';
import { formatPercent, showRatio } from './showRatio';

/** What the office reported: a stale ratio is last month's answer and no report. */
export function reportedOf(cell: RatioCell): { readonly ratio: Fraction; readonly decimals: number } | null {
  if (cell.kind === 'ratio') return cell.stale ? null : cell;
  if (cell.kind === 'formula' && cell.ratio !== null) return { ratio: cell.ratio, decimals: cell.decimals };
  return null;
}

function describeItem(row: AssessedRow, limits: Limits): ItemResult {
  const { threshold, yellowFrom } = limits;
  const { item, reading, settled, assessment } = row;
  const reported = reportedOf(settled.cell);
  const { effective } = assessment;
  const gap = item.block.columns.acceptance === null ? null : acceptanceGap(effective, item.acceptance);
  const light = effective === null ? null : lightOf(effective, limits);
  return {
    number: item.number,
    category: item.category,
    name: item.name,
    unit: item.unit,
    task: contentText(item.task),
    progress: contentText(item.progress),
    cell: {
      sheet: item.sheetName,
      row: reading?.row ?? item.row,
      column: reading?.column.column ?? item.block.columns.name[0] ?? 0,
    },
    assessment,
    reported: reported?.ratio ?? null,
    reportedShown: reported === null ? '' : formatPercent(reported.ratio, reported.decimals),
    effective,
    effectiveShown: effective === null ? '' : showRatio(effective, threshold, yellowFrom),
    last: settled.lastRatio,
    acceptance: item.acceptance,
    band: effective === null ? null : bandOf(effective, threshold),
    review: assessment.review,
    ...(light === null ? {} : { light }),
    ...(gap === null ? {} : { acceptanceGap: gap }),
  };
}

/** The rows as results, in the ledger's order: one for each item. */
export function describeItems(assessed: AssessedLedger): readonly ItemResult[] {
  return assessed.rows.map((row) => describeItem(row, assessed));
}
