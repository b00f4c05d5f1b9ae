import { decimalsForBand } from '../../domain/ledger/chooseRatioFormat';
import type { RatioWrite } from '../../domain/ledger/planRatioWrites';
import type Fraction from 'fraction.js';
import type { AssessedRow } from './LedgerRun';
import type { ChangeKind, ItemResult, RatioChange } from './RecalculationResult';
import { formatPercent } from './showRatio';

const ORDER: Readonly<Record<ChangeKind, number>> = { change: 0, rounding: 1, tidied: 2 };

function shownBefore({ change, before }: RatioWrite, row: AssessedRow | undefined): string {
  const { input } = change.before;
  if (input.kind === 'text') return input.text;
  const cell = row?.reading?.cell;
  if (before === null) return cell?.kind === 'formula' ? (cell.error ?? '') : '';
  return formatPercent(before, cell?.kind === 'ratio' || cell?.kind === 'formula' ? cell.decimals : 1);
}

/** The writes as changes for people: real ones first, then rounding, then tidied, each in the ledger's order. */
export function describeChanges(
  writes: readonly RatioWrite[],
  rows: readonly AssessedRow[],
  items: readonly ItemResult[],
  threshold: Fraction,
): readonly RatioChange[] {
  const places = new Map(rows.map((row, index) => [row.item.key, index]));
  const changes = writes.flatMap((write): readonly RatioChange[] => {
    const index = places.get(write.itemKey) ?? -1;
    const item = items[index];
    if (item === undefined) return [];
    const after =
      write.after === null ? '' : formatPercent(write.after, decimalsForBand(write.after, 1, threshold));
    const { reasons } = item.assessment;
    return [{ kind: write.kind, item, before: shownBefore(write, rows[index]), after, reasons }];
  });
  return changes.sort((first, second) => ORDER[first.kind] - ORDER[second.kind]);
}
