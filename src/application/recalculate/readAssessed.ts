import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import { assessDecided } from '../decisions/assessDecided';
import type { WorkbookPort } from '../port/WorkbookPort';
import type { RunWatch } from '../run/RunWatch';
import type { Settings } from '../settings/Settings';
import { thresholdOf } from '../settings/thresholdOf';
import { yellowFrom } from '../settings/yellowFrom';
import { readSheets, type OpenWorkbook } from '../workbook/openWorkbook';
import type { AssessedLedger } from './LedgerRun';
import { findLedger, readLedger } from './readLedger';
import type { RecalculationOptions } from './RecalculationOptions';
import type { RecalculationResult, Refusal } from './RecalculationResult';
import { tellNoLedger } from './tellNoLedger';

/** The ledger read and assessed, with what it was read from. */
export interface ReadAssessed {
  readonly kind: 'assessed';
  readonly assessed: AssessedLedger;
  readonly snapshots: readonly SheetSnapshot[];
  readonly settings: Settings;
}

/** What asking for a ledger may come to, where none was read. */
type NotRead = Refusal | Extract<RecalculationResult, { readonly kind: 'no-ledger' }>;

/** Finds the ledger, reads it and assesses every row under the workbook's decisions; nothing is written. */
export async function readAssessed(
  port: WorkbookPort,
  workbook: OpenWorkbook,
  options: Pick<RecalculationOptions, 'settings' | 'sheet' | 'decide'>,
  watch: RunWatch,
): Promise<ReadAssessed | NotRead> {
  const settings: Settings = { ...workbook.settings, ...options.settings };
  const snapshots = await readSheets(port, workbook, watch('read'));
  const found = findLedger(workbook, snapshots, options.sheet ?? null);
  if (found.kind === 'none') return tellNoLedger(found);
  if (options.sheet !== undefined && !found.chosen.sheetNames.includes(options.sheet)) {
    const params = { sheet: options.sheet };
    return { kind: 'refused', finding: { code: 'unknown-sheet', params, cell: null } };
  }
  const ledger = await readLedger(port, { workbook, snapshots, found }, watch('read'));
  watch('assess')(0);
  const threshold = thresholdOf(settings.threshold, found.chosen.period);
  const assessed = assessDecided(ledger, { workbook, threshold, changes: options.decide ?? [] });
  if ('code' in assessed) return { kind: 'refused', finding: assessed };
  const lit = { ...assessed, yellowFrom: yellowFrom(settings.lights, threshold) };
  return { kind: 'assessed', assessed: lit, snapshots, settings };
}
