import { notRecalculated } from '../appendices/listItems';
import type { ListedItem, ReportHeading } from '../appendices/AppendicesResult';
import type { Finding } from '../Finding';
import { isUnitSheet } from '../made/MadeSheets';
import type { AssessedLedger } from '../recalculate/LedgerRun';
import type { Units, UnitReading } from '../units/UnitsResult';
import type { OpenWorkbook } from '../workbook/openWorkbook';
import { figuresOf } from './describeUnitSheet';
import type { PlannedUnitSheet } from './planUnitSheets';
import type { UnitSheet, UnitSheetConflict, UnitSheetsReport } from './UnitSheetsResult';

/** What a run is told from. `all`: every unit was asked for, so that what is on no sheet is told too. */
export interface UnitSheetsTold {
  readonly workbook: OpenWorkbook;
  readonly assessed: AssessedLedger;
  readonly units: Units;
  readonly heading: ReportHeading;
  readonly planned: readonly PlannedUnitSheet[];
  readonly all: boolean;
}

function sheetOf({ unit, planned, pages }: PlannedUnitSheet): UnitSheet {
  const { change, name } = planned;
  const what = change === null ? 'none' : change.before === null ? 'made' : 'rewritten';
  return { unit: unit.name, sheet: name, figures: figuresOf(unit), pages, change: what };
}

function conflictOf({ unit, planned }: PlannedUnitSheet): readonly UnitSheetConflict[] {
  return planned.findings
    .filter(({ code }) => code === 'unit-sheet-edited')
    .map(({ params }) => ({ unit: unit.name, sheet: String(params.name), used: String(params.used) }));
}

function listed({ items }: Pick<UnitReading, 'items'>): readonly ListedItem[] {
  return items.map(({ name, unit, cell }) => ({ name, unit, cell }));
}

/** Items of these sheets whose ratio a recalculation would change. */
function dueOf({ assessed, planned }: UnitSheetsTold): readonly ListedItem[] {
  const written = new Set(planned.flatMap(({ unit }) => unit.spellings));
  return notRecalculated(assessed).filter(({ unit }) => written.has(unit));
}

/** Standing sheets of units that the ledger no longer names. */
function tellLeft({ workbook, planned }: UnitSheetsTold): readonly Finding[] {
  const purposes = new Set<string>(planned.map(({ purpose }) => purpose));
  const left = workbook.madeSheets.filter(({ purpose }) => isUnitSheet(purpose) && !purposes.has(purpose));
  return workbook.outline.sheets
    .filter(({ made }) => left.some((sheet) => sheet.made === made))
    .map(({ name }) => ({ code: 'unit-sheet-left', params: { name }, cell: null }));
}

function findingsOf(told: UnitSheetsTold, due: readonly ListedItem[]): readonly Finding[] {
  const { units, planned, all } = told;
  const stale: Finding = { code: 'unit-sheets-not-recalculated', params: { count: due.length }, cell: null };
  const strangers = units.findings.filter(({ code }) => code === 'unit-not-in-ledger');
  return [
    ...(due.length === 0 ? [] : [stale]),
    ...planned.flatMap((one) => one.planned.findings),
    ...(all ? [...strangers, ...tellLeft(told)] : []),
  ];
}

/** All that a run found out, for people. */
export function reportUnitSheets(told: UnitSheetsTold): UnitSheetsReport {
  const { units, heading, planned } = told;
  const nameless = units.units.filter(({ name }) => name === '');
  const notDone = dueOf(told);
  return {
    ledger: units.ledger,
    heading,
    sheets: planned.map(sheetOf),
    withoutUnit: nameless.flatMap(listed),
    notRecalculated: notDone,
    conflicts: planned.flatMap(conflictOf),
    findings: findingsOf(told, notDone),
  };
}
