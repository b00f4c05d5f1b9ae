import type { Finding } from '../Finding';
import { acceptanceFinding } from './acceptanceFinding';
import type { AssessedLedger, AssessedRow } from './LedgerRun';
import type { ItemResult } from './RecalculationResult';

function atAcceptance(finding: Finding | null, { item }: AssessedRow): readonly Finding[] {
  const { acceptance: column } = item.block.columns;
  if (finding === null || column === null) return [];
  return [{ ...finding, cell: { sheet: item.sheetName, row: item.row, column } }];
}

/** A platform's ratio that is exactly last month's: maybe nobody has looked it up since. */
function describeUnchanged({ assessment, settled }: AssessedRow, item: ItemResult): readonly Finding[] {
  const { basis, effective } = assessment;
  const last = settled.lastRatio;
  if (basis !== 'platform' || effective === null || last === null || !effective.equals(last)) return [];
  const params = { name: item.name, ratio: item.effectiveShown };
  return [{ code: 'platform-unchanged', params, cell: item.cell }];
}

/** What a person should look after item by item: acceptance that lags or is missing, and platforms' ratios that stand still. */
export function describeReminders(
  { rows }: AssessedLedger,
  items: readonly ItemResult[],
): readonly Finding[] {
  const both = rows.flatMap((row, index) => {
    const item = items[index];
    return item === undefined ? [] : [{ row, item }];
  });
  return [
    ...both.flatMap(({ row, item }) => atAcceptance(acceptanceFinding(item), row)),
    ...both.flatMap(({ row, item }) => describeUnchanged(row, item)),
  ];
}
