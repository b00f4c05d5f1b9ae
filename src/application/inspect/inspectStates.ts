import type { ColumnCorrection } from '../../domain/ledger/ColumnRole';
import type { FoundLedgers, LedgerState } from '../../domain/ledger/LedgerState';
import { cellAt } from '../../domain/sheet/cellAt';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import { inspectBlock } from './inspectBlock';
import type { InspectedLedger } from './Inspection';

/** The sheets that were read, by id, with what was corrected on them. */
export interface InspectedSheets {
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly corrections: readonly ColumnCorrection[];
}

/** The correction of one sheet; null where there is none. */
export function correctionOf(
  sheetId: string,
  corrections: readonly ColumnCorrection[],
): ColumnCorrection | null {
  return corrections.find((correction) => correction.sheetId === sheetId) ?? null;
}

/** The sheet by which a state is asked for: one that no other state has, where there is one. */
function askedFor(state: LedgerState, states: readonly LedgerState[]): string {
  const shared = states.filter((other) => other !== state).flatMap((other) => other.sheetNames);
  return state.sheetNames.find((name) => !shared.includes(name)) ?? state.sheetNames[0] ?? '';
}

/** Every state of the ledger as the pane offers it, and the chosen one among them. */
export function inspectStates(
  found: Extract<FoundLedgers, { readonly kind: 'found' }>,
  { sheets, corrections }: InspectedSheets,
): { readonly ledgers: readonly InspectedLedger[]; readonly chosen: InspectedLedger | undefined } {
  const ledgers = found.states.map((state): InspectedLedger => ({
    asked: askedFor(state, found.states),
    sheets: state.sheetNames,
    items: state.itemCount,
    period: state.period,
    blocks: state.blocks.flatMap((block) => {
      const sheet = sheets.get(block.sheetId);
      return sheet === undefined
        ? []
        : [inspectBlock(sheet, block, correctionOf(block.sheetId, corrections))];
    }),
  }));
  const chosen = found.states.findIndex((state) => state.sheetIds.join() === found.chosen.sheetIds.join());
  return { ledgers, chosen: ledgers[chosen] };
}

/** The texts of a state's unit column, row by row. */
export function unitsOf(state: LedgerState, sheets: InspectedSheets['sheets']): readonly string[] {
  return state.blocks.flatMap((block) => {
    const sheet = sheets.get(block.sheetId);
    const { unit } = block.columns;
    if (sheet === undefined || unit === null) return [];
    const count = block.lastRow - block.firstRow + 1;
    return Array.from({ length: count }, (_, index) => block.firstRow + index)
      .filter((row) => !block.headerRows.includes(row))
      .map((row) => String(cellAt(sheet, row, unit)));
  });
}
