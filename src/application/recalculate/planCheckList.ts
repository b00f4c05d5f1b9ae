import type { SheetDescription } from '../../domain/sheet/SheetDescription';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import type { Finding } from '../Finding';
import type { MadeSheetChange } from '../journal/JournalBody';
import { freeName } from '../made/freeName';
import { describedValues, hashContents } from '../made/hashContents';
import type { MadeSheet } from '../made/MadeSheets';
import { newId } from '../made/newId';
import type { SheetOutline } from '../port/WorkbookOutline';
import type { WorkbookWrite } from '../port/WorkbookWrite';
import { valuesFromA1 } from '../restore/planSheets';
import type { OpenWorkbook } from '../workbook/openWorkbook';

/** What a run does about the 核对清单; `write` is null where exactly this sheet stands already. */
export interface PlannedCheckList {
  readonly name: string;
  readonly change: MadeSheetChange | null;
  readonly write: WorkbookWrite | null;
  readonly registered: readonly MadeSheet[];
  readonly findings: readonly Finding[];
}

/** Lays the sheet out under a name: the name is only known once it is clear which sheet is written. */
export type LayoutUnder = (name: string) => SheetDescription;

interface Standing {
  readonly made: MadeSheet;
  readonly outline: SheetOutline;
  readonly snapshot: SheetSnapshot;
  readonly edited: boolean;
}

const PURPOSE = 'check-list';

function isCheckList(purpose: string): boolean {
  return purpose === PURPOSE;
}

function findStanding(workbook: OpenWorkbook, snapshots: readonly SheetSnapshot[]): Standing | null {
  const made = workbook.madeSheets.find((sheet) => isCheckList(sheet.purpose));
  const outline = workbook.outline.sheets.find((sheet) => sheet.made === made?.made);
  const snapshot = snapshots.find((sheet) => sheet.id === outline?.id);
  if (made === undefined || outline === undefined || snapshot === undefined) return null;
  return { made, outline, snapshot, edited: hashContents(valuesFromA1(snapshot)) !== made.hash };
}

function register(made: string, description: SheetDescription): MadeSheet {
  return { made, purpose: PURPOSE, hash: hashContents(describedValues(description)), description };
}

function planNew(workbook: OpenWorkbook, wanted: string, layout: LayoutUnder): PlannedCheckList {
  const taken = workbook.outline.sheets.map((sheet) => sheet.name);
  const name = freeName(wanted, taken);
  const description = layout(name);
  const made = newId();
  const foreign = workbook.outline.sheets.some((sheet) => sheet.name === wanted && sheet.made === null);
  return {
    name,
    change: { kind: 'made-sheet', made, before: null, after: description },
    write: { kind: 'make-sheet', made, description },
    registered: [register(made, description)],
    findings: foreign
      ? [{ code: 'check-list-beside', params: { name: wanted, used: name }, cell: null }]
      : [],
  };
}

/** What stands, as a description: the old looks with the words that somebody wrote over ours. */
function asItStands({ made, snapshot }: Standing): SheetDescription {
  const values = valuesFromA1(snapshot);
  const rows = made.description.rows.map((row, r) => ({
    ...row,
    cells: row.cells.map((cell, c) => {
      const value = values[r]?.[c] ?? '';
      if (value === describedValues(made.description)[r]?.[c]) return cell;
      const content =
        typeof value === 'number'
          ? ({ kind: 'number', value } as const)
          : value === ''
            ? ({ kind: 'empty' } as const)
            : ({ kind: 'text', text: String(value) } as const);
      return { ...cell, content };
    }),
  }));
  return { ...made.description, rows };
}

function planRewrite(standing: Standing, layout: LayoutUnder): PlannedCheckList {
  const { made, outline, snapshot, edited } = standing;
  const after = layout(outline.name);
  const before = { ...(edited ? asItStands(standing) : made.description), name: outline.name };
  const registered = [register(made.made, after)];
  if (JSON.stringify(before) === JSON.stringify(after))
    return { name: outline.name, change: null, write: null, registered: [made], findings: [] };
  const present = valuesFromA1(snapshot);
  return {
    name: outline.name,
    change: { kind: 'made-sheet', made: made.made, before, after },
    write: { kind: 'rewrite-sheet', sheetId: outline.id, present, before, after },
    registered,
    findings: [],
  };
}

/**
 * Rewrites our own 核对清单 in place, or makes one: a user's sheet of that name is never touched, and one of ours that was
 * edited by hand is kept with a new one beside it, unless overwriting was asked for.
 */
export function planCheckList(
  source: {
    readonly workbook: OpenWorkbook;
    readonly snapshots: readonly SheetSnapshot[];
    readonly wantedName: string;
    readonly edited: 'keep' | 'overwrite';
  },
  layout: LayoutUnder,
): PlannedCheckList {
  const { workbook, snapshots, wantedName, edited } = source;
  const standing = findStanding(workbook, snapshots);
  if (standing === null) return planNew(workbook, wantedName, layout);
  if (!standing.edited || edited === 'overwrite') return planRewrite(standing, layout);
  const fresh = planNew(workbook, wantedName, layout);
  const params = { name: standing.outline.name, used: fresh.name };
  return { ...fresh, findings: [{ code: 'check-list-edited', params, cell: null }] };
}
