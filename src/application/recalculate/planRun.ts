import { planRatioWrites } from '../../domain/ledger/planRatioWrites';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import { layoutCheckList } from '../checkList/layoutCheckList';
import type { JournalBody } from '../journal/JournalBody';
import { sayReason, textsOf } from '../../locales';
import type { WorkbookWrite } from '../port/WorkbookWrite';
import type { Settings } from '../settings/Settings';
import type { EntryLines } from '../storage/planStorage';
import { readUnitNames } from '../unitNames/UnitNames';
import type { OpenWorkbook } from '../workbook/openWorkbook';
import { countFigures } from './countFigures';
import { describeChanges } from './describeChanges';
import { describeFindings } from './describeFindings';
import { describeItems } from './describeItems';
import { describeReminders } from './describeReminders';
import { identityOf } from './identityOf';
import type { AssessedLedger } from './LedgerRun';
import { planCheckList } from './planCheckList';
import { planRules } from './planRules';
import { planStore } from './planStore';
import type { Recalculation } from './RecalculationResult';

/** What a run plans: what it found out, and everything that it would write. Nothing planned: nothing is written. */
export interface RunPlan {
  readonly recalculation: Recalculation;
  readonly writes: readonly WorkbookWrite[];
  readonly body: JournalBody;
  readonly entries: EntryLines;
}

/** What a plan is made from beside the assessed ledger. */
export interface RunSource {
  readonly workbook: OpenWorkbook;
  readonly snapshots: readonly SheetSnapshot[];
  readonly settings: Settings;
  readonly edited: 'keep' | 'overwrite';
}

function sheetNames({ outline }: OpenWorkbook): Readonly<Record<string, string>> {
  return Object.fromEntries(outline.sheets.map((sheet) => [sheet.id, sheet.name]));
}

function planRatios({ rows, threshold }: AssessedLedger): ReturnType<typeof planRatioWrites> {
  const written = rows.flatMap(({ item, reading, assessment, decision, withdrawn }) => {
    if (reading === undefined) return [];
    const replacesFormula = decision?.kind === 'stands' && decision.replacesFormula;
    return [{ itemKey: item.key, reading, assessment, replacesFormula, withdrawn }];
  });
  return planRatioWrites(written, threshold);
}

/** Plans a whole run from an assessed ledger: results for people, writes for the workbook, and the way back. Pure. */
export function planRun(assessed: AssessedLedger, source: RunSource): RunPlan {
  const { workbook, snapshots, settings, edited } = source;
  const texts = textsOf(settings.sheetLanguage);
  const ratios = planRatios(assessed);
  const items = describeItems(assessed);
  const changes = describeChanges(ratios, assessed.rows, items, assessed.threshold);
  const unitNames = readUnitNames(workbook.storage);
  const figures = countFigures(items, changes, { unitNames, lit: assessed.yellowFrom !== null });
  const ledger = identityOf(assessed);
  const rules = planRules(assessed);
  const checkList = planCheckList(
    { workbook, snapshots, wantedName: texts.checkList.sheetName, edited },
    (name) =>
      layoutCheckList({
        name,
        title: ledger.title,
        items,
        figures,
        texts,
        sayReason: (one) => sayReason(texts, one),
      }),
  );
  const cells = ratios.map((ratio) => ratio.change);
  const entries = planStore(assessed, ratios, {
    storage: workbook.storage,
    registered: checkList.registered,
  });
  return {
    recalculation: {
      ledger,
      figures,
      items,
      changes,
      review: items.filter((item) => item.review),
      findings: [...describeFindings(assessed), ...describeReminders(assessed, items), ...checkList.findings],
      checkList: checkList.name,
    },
    writes: [
      ...(cells.length === 0 ? [] : [{ kind: 'cells', changes: cells } as const]),
      ...rules.map((rule) => rule.write),
      ...(checkList.write === null ? [] : [checkList.write]),
    ],
    body: {
      sheetNames: sheetNames(workbook),
      cells,
      rules: rules.map((rule) => rule.change),
      sheets: checkList.change === null ? [] : [checkList.change],
      entries: [...entries.keys()].map((entry) => {
        return { kind: 'entry', entry, before: workbook.storage.get(entry)?.lines ?? null };
      }),
    },
    entries,
  };
}
