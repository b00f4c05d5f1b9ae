import type { NearMiss } from '../../domain/ledger/LedgerState';
import { readCorrections } from '../corrections/readCorrections';
import type { WorkbookPort } from '../port/WorkbookPort';
import { findLedger } from '../recalculate/readLedger';
import { offerUnitNames } from '../unitNames/offerUnitNames';
import { readUnitNames } from '../unitNames/UnitNames';
import { openWorkbook } from '../workbook/openWorkbook';
import { inspectNearMiss } from './inspectBlock';
import type { InspectedNearMiss, Inspection } from './Inspection';
import { correctionOf, inspectStates, unitsOf, type InspectedSheets } from './inspectStates';

export interface InspectOptions {
  /** A sheet that the user chose, by name. */
  readonly sheet?: string | null;
  /** Called with a share between 0 and 1 while values are read; throws where it was cancelled. */
  readonly watch?: (share: number) => void;
}

function inspectNear(
  near: readonly NearMiss[],
  { sheets, corrections }: InspectedSheets,
): readonly InspectedNearMiss[] {
  return near.flatMap((one) => {
    const sheet = sheets.get(one.sheetId);
    return sheet === undefined ? [] : [inspectNearMiss(sheet, one, correctionOf(one.sheetId, corrections))];
  });
}

/**
 * What the workbook holds, from values alone: ledgers, sheets, rows, which column is what, units written in more than
 * one way. Nothing is written, and merges are not read (on the desktop that would clear the user's undo).
 */
export async function inspect(port: WorkbookPort, options: InspectOptions = {}): Promise<Inspection> {
  const workbook = await openWorkbook(port);
  const own = workbook.outline.sheets.filter((sheet) => sheet.made === null);
  const snapshots = await port.readValues(own, options.watch ?? (() => undefined));
  const inspected: InspectedSheets = {
    sheets: new Map(snapshots.map((sheet) => [sheet.id, sheet])),
    corrections: readCorrections(workbook.storage, own),
  };
  const found = findLedger(workbook, snapshots, options.sheet ?? null);
  const states = found.kind === 'found' ? inspectStates(found, inspected) : null;
  if (found.kind === 'found' && states?.chosen !== undefined) {
    const units = unitsOf(found.chosen, inspected.sheets);
    const unitNames = offerUnitNames(units, readUnitNames(workbook.storage));
    return { kind: 'found', ledgers: states.ledgers, chosen: states.chosen, choice: found.choice, unitNames };
  }
  return {
    kind: 'none',
    empty: snapshots.every(({ area }) => area.rows === 0),
    sheets: snapshots.length,
    near: found.kind === 'none' ? inspectNear(found.near, inspected) : [],
  };
}
