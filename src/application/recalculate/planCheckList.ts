import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import { planMadeSheet, type LayoutUnder, type PlannedSheet } from '../made/planMadeSheet';
import type { OpenWorkbook } from '../workbook/openWorkbook';

/** What a run does about the 核对清单: rewritten in place, or made. */
export function planCheckList(
  source: {
    readonly workbook: OpenWorkbook;
    readonly snapshots: readonly SheetSnapshot[];
    readonly wantedName: string;
    readonly edited: 'keep' | 'overwrite';
  },
  layout: LayoutUnder,
): PlannedSheet {
  return planMadeSheet({ ...source, purpose: 'check-list' }, layout);
}
