import { layoutUnitSheet } from '../../domain/unitSheet/layoutUnitSheet';
import type { UnitSheetText } from '../../domain/unitSheet/UnitSheetText';
import type { SheetDescription } from '../../domain/sheet/SheetDescription';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import { fillIn } from '../../locales';
import { planMadeSheet, type PlannedSheet } from '../made/planMadeSheet';
import { sayDescription } from '../made/sayDescription';
import type { MadePurpose, MadeSheet } from '../made/MadeSheets';
import type { SheetOutline } from '../port/WorkbookOutline';
import type { UnitReading } from '../units/UnitsResult';
import type { OpenWorkbook } from '../workbook/openWorkbook';
import { describeUnitSheet, type UnitSheetSpeech } from './describeUnitSheet';
import { sayUnitSheet } from './sayUnitSheet';

/** What the sheets of some units are planned from. `keyOf` names a unit as compared. */
export interface UnitSheetsSource {
  readonly workbook: OpenWorkbook;
  readonly snapshots: readonly SheetSnapshot[];
  readonly units: readonly UnitReading[];
  readonly keyOf: (unit: string) => string;
  readonly speech: UnitSheetSpeech;
  readonly edited: 'keep' | 'overwrite';
}

/** One unit's sheet as planned, with its pages. */
export interface PlannedUnitSheet {
  readonly unit: UnitReading;
  readonly purpose: MadePurpose;
  readonly planned: PlannedSheet;
  readonly pages: number;
}

function layoutFor(
  unit: UnitReading,
  { texts, heading, threshold }: UnitSheetSpeech,
): (name: string) => SheetDescription<UnitSheetText> {
  const sheet = describeUnitSheet(unit, { texts, heading, threshold });
  const footer = { unit: heading.unit !== '', date: heading.date !== '' };
  return (name) => layoutUnitSheet(sheet, { name, threshold, footer });
}

/** The workbook as the sheets before leave it: their names are taken, their entries in the registry made. */
function workbookAfter(workbook: OpenWorkbook, before: readonly PlannedUnitSheet[]): OpenWorkbook {
  const fresh = before.flatMap(({ planned }): readonly SheetOutline[] => {
    const { change, name } = planned;
    if (change?.before !== null) return [];
    const area = { row: 0, column: 0, rows: 0, columns: 0 };
    const protection = { kind: 'none' } as const;
    const place = { position: 0, active: false, hidden: false };
    return [{ id: change.made, name, ...place, area, protection, made: change.made }];
  });
  const outline = { ...workbook.outline, sheets: [...workbook.outline.sheets, ...fresh] };
  return { ...workbook, outline, madeSheets: registeredBy(before, workbook.madeSheets) };
}

function registeredBy(
  before: readonly PlannedUnitSheet[],
  standing: readonly MadeSheet[],
): readonly MadeSheet[] {
  return before.at(-1)?.planned.registered ?? standing;
}

function planOne(
  unit: UnitReading,
  source: UnitSheetsSource,
  before: readonly PlannedUnitSheet[],
): PlannedUnitSheet {
  const { workbook, snapshots, keyOf, speech, edited } = source;
  const layout = layoutFor(unit, speech);
  const words = { ...speech, title: '' };
  const purpose: MadePurpose = `unit:${keyOf(unit.name)}`;
  const planned = planMadeSheet(
    {
      workbook: workbookAfter(workbook, before),
      snapshots,
      purpose,
      wantedName: fillIn(speech.texts.unitSheets.sheetName, { unit: unit.name }),
      edited,
    },
    (name) => sayDescription(layout(name), (text) => sayUnitSheet(text, words)),
  );
  return { unit, purpose, planned, pages: layout('').print.breaks.length + 1 };
}

/** Plans a sheet for each of these units, one after the other: two units may want one name. Pure but for new sheets' ids. */
export function planUnitSheets(source: UnitSheetsSource): readonly PlannedUnitSheet[] {
  const planned: PlannedUnitSheet[] = [];
  for (const unit of source.units) planned.push(planOne(unit, source, planned));
  return planned;
}
