import { dynamicsTotals } from '../../domain/dynamics/dynamicsTotals';
import { layoutDynamics } from '../../domain/dynamics/layoutDynamics';
import { readTick } from '../../domain/dynamics/readTick';
import type { CellValue } from '../../domain/sheet/CellValue';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import { textsOf } from '../../locales';
import type { JournalBody } from '../journal/JournalBody';
import { formatMadeSheets, type MadeSheet } from '../made/MadeSheets';
import { planMadeSheet, type PlannedSheet } from '../made/planMadeSheet';
import { sayDescription } from '../made/sayDescription';
import type { WorkbookWrite } from '../port/WorkbookWrite';
import { formatSettings, SETTINGS_ENTRY } from '../settings/readSettings';
import type { Settings } from '../settings/Settings';
import type { EntryLines } from '../storage/planStorage';
import { MADE_ENTRY, type OpenWorkbook } from '../workbook/openWorkbook';
import { conflictsOf, describeDynamics } from './describeDynamics';
import type { DynamicsReport, DynamicsSources } from './DynamicsResult';
import type { FoundSources } from './findSources';
import { formatOwnMarks, OWN_MARKS_ENTRY } from './ownMarks';
import type { DynamicsRead } from './readDynamics';
import { sayDynamics } from './sayDynamics';

/** What a run plans: what it found out, and everything that it would write. */
export interface DynamicsPlan {
  readonly report: DynamicsReport;
  readonly writes: readonly WorkbookWrite[];
  readonly body: JournalBody;
  readonly entries: EntryLines;
}

export interface DynamicsPlanSource {
  readonly workbook: OpenWorkbook;
  readonly snapshots: readonly SheetSnapshot[];
  readonly settings: Settings;
  readonly edited: 'keep' | 'overwrite';
  readonly found: FoundSources;
  /** The title that this run was given. */
  readonly title?: string;
}

type Rows = readonly (readonly CellValue[])[];

/** Marks are what people are meant to write here: a mark typed or taken away is no edit to ask about, any other word is. */
function withoutMarks(values: Rows, { description }: MadeSheet): Rows {
  return values.map((row, r) =>
    row.map((value, c) =>
      description.rows[r]?.cells[c]?.style === 'mark' && readTick(value) === 'mark' ? '' : value,
    ),
  );
}

/** The office's own title: the one just given, else the one kept; null for the bulletin's. */
function titleOf({ title, settings }: DynamicsPlanSource): string | null {
  const own = title ?? settings.report.titles.dynamics;
  return own === '' ? null : own;
}

function planSheet(read: DynamicsRead, source: DynamicsPlanSource): PlannedSheet {
  const title = titleOf(source);
  const texts = textsOf(source.settings.sheetLanguage);
  return planMadeSheet(
    { ...source, purpose: 'dynamics', wantedName: texts.dynamics.sheetName, expected: withoutMarks },
    (name) => sayDescription(layoutDynamics(read.dynamics, name), (text) => sayDynamics(texts, text, title)),
  );
}

function settingsWith({ settings }: OpenWorkbook, title: string | null): Settings {
  const { report } = settings;
  return { ...settings, report: { ...report, titles: { ...report.titles, dynamics: title } } };
}

function entriesOf(read: DynamicsRead, planned: PlannedSheet, source: DynamicsPlanSource): EntryLines {
  const { workbook, title } = source;
  const { storage } = workbook;
  const kept = formatSettings(settingsWith(workbook, titleOf(source)));
  const wanted = new Map<string, readonly string[] | null>([
    ...(title === undefined ? [] : [[SETTINGS_ENTRY, kept] as const]),
    [OWN_MARKS_ENTRY, formatOwnMarks(read.dynamics.own)],
    [MADE_ENTRY, formatMadeSheets(planned.registered)],
  ]);
  const changed = [...wanted].filter(
    ([entry, lines]) => (storage.get(entry)?.lines ?? []).join('\n') !== (lines ?? []).join('\n'),
  );
  return new Map(changed);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function sourcesOf(read: DynamicsRead, { sheets, ledger, projects }: FoundSources): DynamicsSources {
  const roster = projects[0]?.sheet.name ?? '';
  const named = unique(sheets.rosters.map((table) => table.sheet.name));
  return {
    logs: sheets.logs.map((table) => ({ sheet: table.sheet.name, entries: read.uploads.get(table) ?? 0 })),
    roster,
    others: named.filter((name) => name !== roster),
    grids: unique(sheets.grids.map((table) => table.sheet.name)),
    ledger: ledger?.sheetNames ?? [],
  };
}

/** Plans the sheet, the store and the way back from a grid that was read. Pure. */
export function planDynamics(read: DynamicsRead, source: DynamicsPlanSource): DynamicsPlan {
  const { workbook, found, settings } = source;
  const { dynamics } = read;
  const planned = planSheet(read, source);
  const entries = entriesOf(read, planned, source);
  const sheetNames = new Map(workbook.outline.sheets.map((sheet) => [sheet.id, sheet.name]));
  const telling = { texts: textsOf(settings.sheetLanguage), sheetNames };
  const { months, rows } = dynamics;
  return {
    report: {
      sources: sourcesOf(read, found),
      sheet: planned.name,
      months,
      rows,
      totals: dynamicsTotals(dynamics),
      conflicts: conflictsOf(dynamics.findings, telling),
      findings: [...planned.findings, ...describeDynamics(dynamics.findings, read.nameless, telling)],
    },
    writes: planned.write === null ? [] : [planned.write],
    body: {
      sheetNames: Object.fromEntries(sheetNames),
      cells: [],
      rules: [],
      sheets: planned.change === null ? [] : [planned.change],
      entries: [...entries.keys()].map((entry) => {
        return { kind: 'entry', entry, before: workbook.storage.get(entry)?.lines ?? null };
      }),
    },
    entries,
  };
}
