import { readDecisions } from '../decisions/Decisions';
import type { Finding } from '../Finding';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import type { WorkbookPort } from '../port/WorkbookPort';
import { assessLedger } from '../recalculate/assessLedger';
import type { AssessedLedger } from '../recalculate/LedgerRun';
import { findLedger, readLedger } from '../recalculate/readLedger';
import type { RecalculationResult, Refusal } from '../recalculate/RecalculationResult';
import { tellNoLedger } from '../recalculate/tellNoLedger';
import type { RunWatch } from '../run/RunWatch';
import type { Settings } from '../settings/Settings';
import { thresholdOf } from '../settings/thresholdOf';
import { readSheets, type OpenWorkbook } from '../workbook/openWorkbook';
import type { AppendicesOptions } from './AppendicesOptions';

/** The ledger as it stands and as a recalculation would have it, with the workbook that holds it. */
export interface AssessedWorkbook {
  readonly kind: 'assessed';
  readonly workbook: OpenWorkbook;
  readonly snapshots: readonly SheetSnapshot[];
  /** What the workbook keeps, with what this run was given over it. */
  readonly settings: Settings;
  readonly assessed: AssessedLedger;
}

type NoLedger = Extract<RecalculationResult, { readonly kind: 'no-ledger' }>;

function refused(finding: Finding): Refusal {
  return { kind: 'refused', finding };
}

function settingsOf({ settings }: OpenWorkbook, options: AppendicesOptions): Settings {
  const given = { ...settings, ...options.settings };
  return { ...given, report: { ...given.report, ...options.report } };
}

/** Finds and reads the ledger, and assesses it without writing: what is printed must be told apart from what is due. */
export async function readAssessed(
  port: WorkbookPort,
  workbook: OpenWorkbook,
  options: AppendicesOptions,
  watch: RunWatch,
): Promise<AssessedWorkbook | NoLedger | Refusal> {
  const settings = settingsOf(workbook, options);
  const snapshots = await readSheets(port, workbook, watch('read'));
  const found = findLedger(workbook, snapshots, options.sheet ?? null);
  if (found.kind === 'none') return tellNoLedger(found);
  if (options.sheet !== undefined && !found.chosen.sheetNames.includes(options.sheet))
    return refused({ code: 'unknown-sheet', params: { sheet: options.sheet }, cell: null });
  const ledger = await readLedger(port, { workbook, snapshots, found }, watch('read'));
  watch('assess')(0);
  const threshold = thresholdOf(settings.threshold, found.chosen.period);
  const assessed = assessLedger(ledger, threshold, readDecisions(workbook, ledger));
  return { kind: 'assessed', workbook, snapshots, settings, assessed };
}
