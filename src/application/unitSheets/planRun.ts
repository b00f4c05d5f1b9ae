import { textsOf } from '../../locales';
import { reportHeading } from '../appendices/reportHeading';
import type { GridRead } from '../dynamics/readGrid';
import type { JournalBody } from '../journal/JournalBody';
import { formatMadeSheets } from '../made/MadeSheets';
import type { WorkbookWrite } from '../port/WorkbookWrite';
import type { ReadAssessed } from '../recalculate/readAssessed';
import type { Refusal } from '../recalculate/RecalculationResult';
import type { EntryLines } from '../storage/planStorage';
import { readUnitNames } from '../unitNames/UnitNames';
import { describeUnits } from '../units/describeUnits';
import { unitKey } from '../units/groupUnits';
import { MADE_ENTRY, type OpenWorkbook } from '../workbook/openWorkbook';
import { chooseUnits } from './chooseUnits';
import { planUnitSheets, type PlannedUnitSheet } from './planUnitSheets';
import { reportUnitSheets } from './reportUnitSheets';
import type { UnitSheetsOptions } from './UnitSheetsOptions';
import type { UnitSheetsReport } from './UnitSheetsResult';

/** What a run plans: what it found out, and everything that it would write. */
export interface UnitSheetsPlan {
  readonly kind: 'plan';
  readonly report: UnitSheetsReport;
  readonly writes: readonly WorkbookWrite[];
  readonly body: JournalBody;
  readonly entries: EntryLines;
}

/** What the sheets are planned from: the workbook, its ledger as it stands, the monthly grid where there is one. */
export interface UnitSheetsRun extends Omit<ReadAssessed, 'kind'> {
  readonly workbook: OpenWorkbook;
  readonly grid: GridRead | null;
}

function entriesOf({ storage }: OpenWorkbook, planned: readonly PlannedUnitSheet[]): EntryLines {
  const registered = planned.at(-1)?.planned.registered;
  if (registered === undefined) return new Map();
  const lines = formatMadeSheets(registered);
  const standing = storage.get(MADE_ENTRY)?.lines ?? [];
  return standing.join('\n') === lines.join('\n') ? new Map() : new Map([[MADE_ENTRY, lines]]);
}

function bodyOf(
  { outline, storage }: OpenWorkbook,
  planned: readonly PlannedUnitSheet[],
  entries: EntryLines,
): JournalBody {
  return {
    sheetNames: Object.fromEntries(outline.sheets.map((sheet) => [sheet.id, sheet.name])),
    cells: [],
    rules: [],
    sheets: planned.flatMap((one) => one.planned.change ?? []),
    entries: [...entries.keys()].map((entry) => {
      return { kind: 'entry', entry, before: storage.get(entry)?.lines ?? null };
    }),
  };
}

/** Plans the sheets of the units asked for, the store and the way back; a unit that the ledger does not have is refused. */
export function planRun(run: UnitSheetsRun, options: UnitSheetsOptions): UnitSheetsPlan | Refusal {
  const { workbook, assessed, snapshots, settings, grid } = run;
  const decisions = readUnitNames(workbook.storage);
  const units = describeUnits(assessed, grid, decisions);
  const chosen = chooseUnits(units.units, options.units, decisions);
  if (chosen.kind === 'unknown') return { kind: 'refused', finding: chosen.finding };
  const texts = textsOf(settings.sheetLanguage);
  const heading = reportHeading(assessed.ledger, settings.report, texts);
  const planned = planUnitSheets({
    workbook,
    snapshots,
    units: chosen.units,
    keyOf: (unit) => unitKey(unit, decisions),
    speech: { texts, heading, threshold: assessed.threshold },
    edited: options.edited ?? 'keep',
  });
  const entries = entriesOf(workbook, planned);
  const all = options.units === 'all';
  return {
    kind: 'plan',
    report: reportUnitSheets({ workbook, assessed, units, heading, planned, all }),
    writes: planned.flatMap((one) => one.planned.write ?? []),
    body: bodyOf(workbook, planned, entries),
    entries,
  };
}
