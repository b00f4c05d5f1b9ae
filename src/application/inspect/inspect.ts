import type { ColumnCorrection } from '../../domain/ledger/ColumnRole';
import { findLedgers } from '../../domain/ledger/findLedgers';
import type { FoundLedgers, LedgerState } from '../../domain/ledger/LedgerState';
import { cellAt } from '../../domain/sheet/cellAt';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import { readCorrections } from '../corrections/readCorrections';
import type { WorkbookPort } from '../port/WorkbookPort';
import { STORE_NAMESPACE } from '../storage/namespaces';
import { readStorage } from '../storage/Storage';
import { offerUnitNames } from '../unitNames/offerUnitNames';
import { readUnitNames } from '../unitNames/UnitNames';
import { inspectBlock, inspectNearMiss } from './inspectBlock';
import type { InspectedLedger, Inspection } from './Inspection';

export interface InspectOptions {
  /** A sheet that the user chose, by name. */
  readonly sheet?: string | null;
  /** The sheet recalculated last, by name. */
  readonly remembered?: string | null;
  /** Called with a share between 0 and 1 while values are read; throws where it was cancelled. */
  readonly watch?: (share: number) => void;
}

type Snapshots = ReadonlyMap<string, SheetSnapshot>;

function askedFor(state: LedgerState, states: readonly LedgerState[]): string {
  const shared = states.filter((other) => other !== state).flatMap((other) => other.sheetNames);
  return state.sheetNames.find((name) => !shared.includes(name)) ?? state.sheetNames[0] ?? '';
}

function inspectStates(
  found: Extract<FoundLedgers, { readonly kind: 'found' }>,
  sheets: Snapshots,
  corrections: readonly ColumnCorrection[],
): { readonly ledgers: readonly InspectedLedger[]; readonly chosen: InspectedLedger | undefined } {
  const ledgers = found.states.map((state): InspectedLedger => ({
    asked: askedFor(state, found.states),
    sheets: state.sheetNames,
    items: state.itemCount,
    period: state.period,
    blocks: state.blocks.flatMap((block) => {
      const sheet = sheets.get(block.sheetId);
      const correction = corrections.find(({ sheetId }) => sheetId === block.sheetId) ?? null;
      return sheet === undefined ? [] : [inspectBlock(sheet, block, correction)];
    }),
  }));
  const chosen = found.states.findIndex((state) => state.sheetIds.join() === found.chosen.sheetIds.join());
  return { ledgers, chosen: ledgers[chosen] ?? ledgers[0] };
}

function unitsOf(state: LedgerState, sheets: Snapshots): readonly string[] {
  return state.blocks.flatMap((block) => {
    const sheet = sheets.get(block.sheetId);
    const { unit } = block.columns;
    if (sheet === undefined || unit === null) return [];
    const rows = Array.from({ length: block.lastRow - block.firstRow + 1 }, (_, index) => block.firstRow + index);
    return rows
      .filter((row) => !block.headerRows.includes(row))
      .map((row) => String(cellAt(sheet, row, unit)));
  });
}

/**
 * What the workbook holds, from values alone: ledgers, sheets, rows, which column is what, units written in more than
 * one way. Nothing is written, and merges are not read (on the desktop that would clear the user's undo).
 */
export async function inspect(port: WorkbookPort, options: InspectOptions = {}): Promise<Inspection> {
  const outline = await port.readOutline([STORE_NAMESPACE]);
  const own = outline.sheets.filter((sheet) => sheet.made === null);
  const watch = options.watch ?? (() => undefined);
  const snapshots = await port.readValues(own, watch);
  const storage = readStorage(outline.parts[STORE_NAMESPACE] ?? []);
  const corrections = readCorrections(storage, own);
  const idOf = (name: string | null | undefined): string | undefined =>
    own.find((sheet) => sheet.name === name)?.id;
  const asked = idOf(options.sheet);
  const remembered = idOf(options.remembered);
  const found = findLedgers(snapshots, {
    corrections,
    ...(asked === undefined ? {} : { askedSheetId: asked }),
    ...(remembered === undefined ? {} : { rememberedSheetIds: [remembered] }),
  });
  const sheets: Snapshots = new Map(snapshots.map((sheet) => [sheet.id, sheet]));
  const states = found.kind === 'found' ? inspectStates(found, sheets, corrections) : null;
  if (found.kind === 'found' && states?.chosen !== undefined) {
    const { ledgers, chosen } = states;
    const unitNames = offerUnitNames(unitsOf(found.chosen, sheets), readUnitNames(storage));
    return { kind: 'found', ledgers, chosen, choice: found.choice, unitNames };
  }
  const near = found.kind === 'none' ? found.near : [];
  return {
    kind: 'none',
    empty: snapshots.every(({ area }) => area.rows === 0),
    sheets: snapshots.length,
    near: near.flatMap((one) => {
      const sheet = sheets.get(one.sheetId);
      const correction = corrections.find(({ sheetId }) => sheetId === one.sheetId) ?? null;
      return sheet === undefined ? [] : [inspectNearMiss(sheet, one, correction)];
    }),
  };
}
