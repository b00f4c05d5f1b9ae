import type { Appendix } from '../../domain/appendix/Appendix';
import { layoutAppendix } from '../../domain/appendix/layoutAppendix';
import { sortIntoBands } from '../../domain/appendix/sortIntoBands';
import { fillIn, textsOf, type Texts } from '../../locales';
import type { JournalBody } from '../journal/JournalBody';
import { formatMadeSheets, type MadeSheet } from '../made/MadeSheets';
import { planMadeSheet, type PlannedSheet } from '../made/planMadeSheet';
import { sayDescription } from '../made/sayDescription';
import type { WorkbookWrite } from '../port/WorkbookWrite';
import { identityOf } from '../recalculate/identityOf';
import type { ReadAssessed } from '../recalculate/readAssessed';
import type { ReportSettings } from '../settings/ReportSettings';
import { formatSettings, SETTINGS_ENTRY } from '../settings/readSettings';
import type { EntryLines } from '../storage/planStorage';
import { MADE_ENTRY, type OpenWorkbook } from '../workbook/openWorkbook';
import type { AppendicesOptions } from './AppendicesOptions';
import type { AppendicesReport, AppendixConflict, AppendixSheet, ReportHeading } from './AppendicesResult';
import { listItems, notRecalculated, tellStale } from './listItems';
import { reportHeading } from './reportHeading';
import { reportSettings } from './reportSettings';
import { sayAppendix, sayTitle } from './sayAppendix';

/** What a run plans: what it found out, and everything that it would write. */
export interface AppendicesPlan {
  readonly report: AppendicesReport;
  readonly writes: readonly WorkbookWrite[];
  readonly body: JournalBody;
  readonly entries: EntryLines;
}

/** What the sheets are planned from: the workbook, and its ledger as it stands. */
export interface AppendicesSource extends Pick<ReadAssessed, 'assessed' | 'snapshots' | 'settings'> {
  readonly workbook: OpenWorkbook;
}

interface Planning {
  readonly source: AppendicesSource;
  readonly report: ReportSettings;
  readonly texts: Texts;
  readonly heading: ReportHeading;
  readonly edited: 'keep' | 'overwrite';
}

interface PlannedAppendix {
  readonly appendix: Appendix;
  readonly title: string;
  readonly planned: PlannedSheet;
  readonly pages: number;
}

/** Plans one sheet; `registered` is the registry as the sheets before it leave it. */
function planAppendix(
  appendix: Appendix,
  { source, report, texts, heading, edited }: Planning,
  registered: readonly MadeSheet[],
): PlannedAppendix {
  const { workbook, snapshots, assessed } = source;
  const { threshold } = assessed;
  const { number, band, items } = appendix;
  const title = sayTitle({ band, count: items.length, threshold }, heading, report.titles, texts);
  const footer = { unit: heading.unit !== '', date: heading.date !== '' };
  const print = { title, orientation: report.orientation, threshold, footer };
  const speech = { texts, title, heading, threshold };
  const layout = (name: string): ReturnType<typeof layoutAppendix> =>
    layoutAppendix(appendix, { ...print, name });
  const planned = planMadeSheet(
    {
      workbook: { ...workbook, madeSheets: registered },
      snapshots,
      purpose: `appendix-${number}`,
      wantedName: fillIn(texts.appendices.sheetName, { number }),
      edited,
    },
    (name) => sayDescription(layout(name), (text) => sayAppendix(text, speech)),
  );
  return { appendix, title, planned, pages: layout('').print.breaks.length + 1 };
}

function planAll(appendices: readonly Appendix[], planning: Planning): readonly PlannedAppendix[] {
  const planned: PlannedAppendix[] = [];
  for (const appendix of appendices) {
    const registered = planned.at(-1)?.planned.registered ?? planning.source.workbook.madeSheets;
    planned.push(planAppendix(appendix, planning, registered));
  }
  return planned;
}

function changeOf({ change }: PlannedSheet): AppendixSheet['change'] {
  if (change === null) return 'none';
  return change.before === null ? 'made' : 'rewritten';
}

function describeSheet({ appendix, title, planned, pages }: PlannedAppendix): AppendixSheet {
  const { number, band, items } = appendix;
  return { number, band, sheet: planned.name, title, count: items.length, pages, change: changeOf(planned) };
}

function conflictsOf(all: readonly PlannedAppendix[]): readonly AppendixConflict[] {
  return all.flatMap(({ appendix, planned }) =>
    planned.findings.flatMap(({ code, params }): readonly AppendixConflict[] =>
      code === 'appendix-edited'
        ? [{ number: appendix.number, sheet: String(params.name), used: String(params.used) }]
        : [],
    ),
  );
}

function entriesOf(
  { workbook }: AppendicesSource,
  registered: readonly MadeSheet[],
  report: ReportSettings,
): EntryLines {
  const kept = formatSettings({ ...workbook.settings, report });
  const wanted: readonly (readonly [string, readonly string[] | null])[] = [
    [MADE_ENTRY, formatMadeSheets(registered)],
    [SETTINGS_ENTRY, kept],
  ];
  return new Map(
    wanted.filter(([entry, lines]) => {
      return (workbook.storage.get(entry)?.lines ?? []).join('\n') !== (lines ?? []).join('\n');
    }),
  );
}

function bodyOf(
  { workbook }: AppendicesSource,
  all: readonly PlannedAppendix[],
  entries: EntryLines,
): JournalBody {
  return {
    sheetNames: Object.fromEntries(workbook.outline.sheets.map((sheet) => [sheet.id, sheet.name])),
    cells: [],
    rules: [],
    sheets: all.flatMap(({ planned }) => planned.change ?? []),
    entries: [...entries.keys()].map((entry) => {
      return { kind: 'entry', entry, before: workbook.storage.get(entry)?.lines ?? null };
    }),
  };
}

/** Plans the three sheets, the store and the way back from an assessed ledger; its ratios are taken as they stand. Pure. */
export function planAppendices(source: AppendicesSource, options: AppendicesOptions): AppendicesPlan {
  const { assessed, settings, workbook } = source;
  const texts = textsOf(settings.sheetLanguage);
  const report = reportSettings(settings, options);
  const heading = reportHeading(assessed.ledger, report, texts);
  const items = listItems(assessed);
  const sorted = sortIntoBands(items, assessed.threshold);
  const all = planAll(sorted.appendices, {
    source,
    report,
    texts,
    heading,
    edited: options.edited ?? 'keep',
  });
  const registered = all.at(-1)?.planned.registered ?? workbook.madeSheets;
  const entries = entriesOf(
    source,
    registered,
    options.report === undefined ? workbook.settings.report : report,
  );
  const due = notRecalculated(assessed);
  return {
    report: {
      ledger: identityOf(assessed),
      heading,
      items: items.length,
      sheets: all.map(describeSheet),
      withoutRatio: sorted.withoutRatio.map(({ listed }) => listed),
      notRecalculated: due,
      conflicts: conflictsOf(all),
      findings: [...tellStale(due), ...all.flatMap(({ planned }) => planned.findings)],
    },
    writes: all.flatMap(({ planned }) => planned.write ?? []),
    body: bodyOf(source, all, entries),
    entries,
  };
}
