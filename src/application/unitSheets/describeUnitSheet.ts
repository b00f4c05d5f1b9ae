import type Fraction from 'fraction.js';
import type { Month } from '../../domain/dynamics/Month';
import type { UnitSheet, UnitSheetItem, UnitSheetProject } from '../../domain/unitSheet/UnitSheet';
import { fillIn, type Texts } from '../../locales';
import type { ReportHeading } from '../appendices/AppendicesResult';
import type { ItemResult } from '../recalculate/RecalculationResult';
import type { UnitDynamics, UnitProject, UnitReading } from '../units/UnitsResult';
import { sayRemarks } from './sayRemarks';
import type { UnitSheetFigures } from './UnitSheetsResult';

/** What a unit's sheet is worded with. */
export interface UnitSheetSpeech {
  readonly texts: Texts;
  readonly heading: ReportHeading;
  readonly threshold: Fraction;
}

function silentProjects({ projects }: UnitDynamics): readonly UnitProject[] {
  return projects.filter(({ without }) => without.length > 0);
}

/** The figures of a unit, by the ratios that stand. */
export function figuresOf({
  items,
  bands,
  withoutRatio,
  review,
  acceptance,
  dynamics,
}: UnitReading): UnitSheetFigures {
  return {
    items: items.length,
    bands,
    withoutRatio,
    review,
    acceptanceGaps: acceptance?.gaps.length ?? 0,
    silent: dynamics === null ? null : silentProjects(dynamics).length,
  };
}

function sayTitle({ region, months }: ReportHeading, { unitSheets }: Texts): string {
  const apart = region === '' || months === '' ? months : ` ${months}`;
  return fillIn(unitSheets.title, { region, months: apart }).trim();
}

function saySummary(unit: UnitReading, { unitSheets }: Texts): string {
  const { items, bands, withoutRatio, review, acceptanceGaps, silent } = figuresOf(unit);
  const { completed, behind } = bands;
  const onSchedule = bands['on-schedule'];
  const counts = { items, completed, onSchedule, behind, withoutRatio, review };
  const projects = unit.dynamics?.projects.length ?? 0;
  return [
    fillIn(unitSheets.summary, counts),
    unit.acceptance === null ? '' : fillIn(unitSheets.acceptance, { count: acceptanceGaps }),
    silent === null ? '' : fillIn(unitSheets.silent, { projects, silent }),
  ].join('');
}

function sayStatus({ band, light }: ItemResult, { words, unitSheets }: Texts): string {
  if (band === null) return unitSheets.noBand;
  return light === undefined ? words.bands[band] : words.behindLights[light];
}

function describeItem(item: ItemResult, { texts, threshold }: UnitSheetSpeech): UnitSheetItem {
  const { category, name, task, progress, effective, band, acceptance, acceptanceGap } = item;
  return {
    ...{ category, name, task, progress, band, acceptance },
    ratio: effective,
    gap: acceptanceGap !== undefined,
    status: sayStatus(item, texts),
    remarks: sayRemarks(item, threshold, texts),
  };
}

function describeProject(
  { name, marked, without }: UnitProject,
  months: readonly Month[],
  texts: Texts,
): UnitSheetProject {
  const { unitSheets, dynamics } = texts;
  const overYears = months.some(({ year }) => year !== months[0]?.year);
  const list = (some: readonly Month[]): string =>
    some
      .map((month) => fillIn(overYears ? unitSheets.monthOfYear : unitSheets.month, { ...month }))
      .join(dynamics.listMark);
  const published = months.filter((_, column) => marked[column] === true);
  return {
    name,
    marked:
      published.length === 0 ? unitSheets.noneMarked : fillIn(unitSheets.marked, { months: list(published) }),
    remarks: without.length === 0 ? '' : fillIn(unitSheets.without, { months: list(without) }),
  };
}

/** What stands on a unit's sheet, in words. */
export function describeUnitSheet(unit: UnitReading, speech: UnitSheetSpeech): UnitSheet {
  const { texts, heading } = speech;
  const { dynamics } = unit;
  return {
    title: sayTitle(heading, texts),
    unit: fillIn(texts.unitSheets.unit, { unit: unit.name }),
    summary: saySummary(unit, texts),
    items: unit.items.map((item) => describeItem(item, speech)),
    projects: (dynamics?.projects ?? []).map((project) =>
      describeProject(project, dynamics?.months ?? [], texts),
    ),
    acceptance: unit.acceptance !== null,
  };
}
