import type { CellValue } from '../../domain/sheet/CellValue';
import type { SheetDescription } from '../../domain/sheet/SheetDescription';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import type { Finding } from '../Finding';
import type { MadeSheetChange } from '../journal/JournalBody';
import type { SheetOutline } from '../port/WorkbookOutline';
import type { WorkbookWrite } from '../port/WorkbookWrite';
import { valuesFromA1 } from '../restore/planSheets';
import type { OpenWorkbook } from '../workbook/openWorkbook';
import { asItStands } from './asItStands';
import { freeName, sheetName } from './freeName';
import { describedValues, hashContents } from './hashContents';
import { isUnitSheet, type MadePurpose, type MadeSheet } from './MadeSheets';
import { newId } from './newId';

/** What a run does about one of its sheets; `write` is null where exactly this sheet stands already. */
export interface PlannedSheet {
  readonly name: string;
  readonly change: MadeSheetChange | null;
  readonly write: WorkbookWrite | null;
  /** The whole registry as it is to be, sheets of other purposes included. */
  readonly registered: readonly MadeSheet[];
  readonly findings: readonly Finding[];
}

/** Lays the sheet out under a name: the name is only known once it is clear which sheet is written. */
export type LayoutUnder = (name: string) => SheetDescription;

type Rows = readonly (readonly CellValue[])[];

/**
 * Which sheet is planned. `expected` takes from a sheet's values what people are meant to write there (marks in a grid):
 * that alone is no edit to ask about. Findings are `<purpose>-beside` and `<purpose>-edited`; the appendices share theirs, and so do
 * the units' sheets (`unit-sheet-…`).
 */
export interface MadeSheetSource {
  readonly workbook: Pick<OpenWorkbook, 'outline' | 'madeSheets'>;
  readonly snapshots: readonly SheetSnapshot[];
  readonly purpose: MadePurpose;
  readonly wantedName: string;
  readonly edited: 'keep' | 'overwrite';
  readonly expected?: (values: Rows, made: MadeSheet) => Rows;
}

/** A sheet of ours that stands in the workbook. */
export interface StandingSheet {
  readonly made: MadeSheet;
  readonly outline: SheetOutline;
  readonly snapshot: SheetSnapshot;
}

/** The add-in's own sheet of a purpose, by its hidden name and the registry; null where there is none. */
export function findMadeSheet({
  workbook,
  snapshots,
  purpose,
}: Pick<MadeSheetSource, 'workbook' | 'snapshots' | 'purpose'>): StandingSheet | null {
  const made = workbook.madeSheets.find((sheet) => sheet.purpose === purpose);
  const outline = workbook.outline.sheets.find((sheet) => sheet.made === made?.made);
  const snapshot = snapshots.find((sheet) => sheet.id === outline?.id);
  if (made === undefined || outline === undefined || snapshot === undefined) return null;
  return { made, outline, snapshot };
}

function isEdited({ expected }: MadeSheetSource, { made, snapshot }: StandingSheet): boolean {
  const values = valuesFromA1(snapshot);
  if (hashContents(values) === made.hash) return false;
  if (expected === undefined) return true;
  const written = describedValues(made.description);
  return hashContents(expected(values, made)) !== hashContents(expected(written, made));
}

function register(
  source: MadeSheetSource,
  made: string,
  description: SheetDescription,
): readonly MadeSheet[] {
  const { workbook, purpose } = source;
  const others = workbook.madeSheets.filter((sheet) => sheet.purpose !== purpose);
  const hash = hashContents(describedValues(description));
  return [...others, { made, purpose, hash, description }];
}

function findingCode(purpose: MadePurpose, what: 'beside' | 'edited'): string {
  return isUnitSheet(purpose) ? `unit-sheet-${what}` : `${purpose.replace(/-\d$/, '')}-${what}`;
}

function planNew(source: MadeSheetSource, layout: LayoutUnder): PlannedSheet {
  const { workbook, purpose } = source;
  const { sheets } = workbook.outline;
  const wantedName = sheetName(source.wantedName);
  const name = freeName(
    wantedName,
    sheets.map((sheet) => sheet.name),
  );
  const description = layout(name);
  const made = newId();
  const foreign = sheets.some(
    (sheet) => sheet.name.toLowerCase() === wantedName.toLowerCase() && sheet.made === null,
  );
  const beside = {
    code: findingCode(purpose, 'beside'),
    params: { name: wantedName, used: name },
    cell: null,
  };
  return {
    name,
    change: { kind: 'made-sheet', made, before: null, after: description },
    write: { kind: 'make-sheet', made, description },
    registered: register(source, made, description),
    findings: foreign ? [beside] : [],
  };
}

function planRewrite(source: MadeSheetSource, standing: StandingSheet, layout: LayoutUnder): PlannedSheet {
  const { made, outline, snapshot } = standing;
  const after = layout(outline.name);
  const present = valuesFromA1(snapshot);
  const touched = hashContents(present) !== made.hash;
  const before = { ...(touched ? asItStands(standing) : made.description), name: outline.name };
  const same = JSON.stringify(before) === JSON.stringify(after);
  return {
    name: outline.name,
    change: same ? null : { kind: 'made-sheet', made: made.made, before, after },
    write: same ? null : { kind: 'rewrite-sheet', sheetId: outline.id, present, before, after },
    registered: same && !touched ? source.workbook.madeSheets : register(source, made.made, after),
    findings: [],
  };
}

/**
 * Rewrites our own sheet in place, or makes one: a user's sheet of that name is never touched, and one of ours that was
 * edited by hand is kept with a new one beside it, unless overwriting was asked for.
 */
export function planMadeSheet(source: MadeSheetSource, layout: LayoutUnder): PlannedSheet {
  const standing = findMadeSheet(source);
  if (standing === null) return planNew(source, layout);
  if (source.edited === 'overwrite' || !isEdited(source, standing))
    return planRewrite(source, standing, layout);
  const fresh = planNew(source, layout);
  const params = { name: standing.outline.name, used: fresh.name };
  return { ...fresh, findings: [{ code: findingCode(source.purpose, 'edited'), params, cell: null }] };
}
