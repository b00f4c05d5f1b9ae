import type { CellValue } from '../../domain/sheet/CellValue';
import type { SheetDescription } from '../../domain/sheet/SheetDescription';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import type { MadeSheetChange } from '../journal/JournalBody';
import { describedValues, hashContents } from '../made/hashContents';
import type { SheetOutline } from '../port/WorkbookOutline';
import type { WorkbookWrite } from '../port/WorkbookWrite';

/** What becomes of the made sheets of a step: the writes, and the sheets' names; `kept` are those edited since. */
export interface PlannedSheets {
  readonly writes: readonly WorkbookWrite[];
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  /** Rewritten with what they held before the step. */
  readonly rewritten: readonly string[];
}

/** A sheet's values from A1, whatever its used range. */
export function valuesFromA1({ area, values }: SheetSnapshot): readonly (readonly CellValue[])[] {
  const above = Array.from({ length: area.row }, (): readonly CellValue[] => []);
  const left = Array.from({ length: area.column }, (): CellValue => '');
  return [...above, ...values.map((row) => [...left, ...row])];
}

function sameValue(first: CellValue, second: CellValue): boolean {
  if (typeof first === 'number' && typeof second === 'number')
    return first.toPrecision(15) === second.toPrecision(15);
  return first === second;
}

/** Nothing in the sheet but what one of our own versions holds at the place (a run cut off leaves some of each). */
function isOnlyOurs(
  values: readonly (readonly CellValue[])[],
  versions: readonly SheetDescription[],
): boolean {
  const ours = versions.map(describedValues);
  return values.every((row, r) =>
    row.every((value, c) => value === '' || ours.some((version) => sameValue(version[r]?.[c] ?? '', value))),
  );
}

function isUnedited(sheet: SheetSnapshot, { before, after }: MadeSheetChange): boolean {
  const values = valuesFromA1(sheet);
  const sorted = hashContents(values) === hashContents(describedValues(after));
  return sorted || isOnlyOurs(values, before === null ? [after] : [before, after]);
}

/** Takes away what the step made and puts back what it rewrote; a sheet with somebody's own words in it is kept. */
export function planSheets(
  changes: readonly MadeSheetChange[],
  outlines: readonly SheetOutline[],
  snapshots: readonly SheetSnapshot[],
): PlannedSheets {
  const writes: WorkbookWrite[] = [];
  const kept: string[] = [];
  const removed: string[] = [];
  const rewritten: string[] = [];
  for (const change of changes) {
    const outline = outlines.find((sheet) => sheet.made === change.made);
    const snapshot = snapshots.find((sheet) => sheet.id === outline?.id);
    if (outline === undefined || snapshot === undefined) continue;
    const { before, after } = change;
    if (!isUnedited(snapshot, change)) kept.push(outline.name);
    else if (before === null) {
      removed.push(outline.name);
      writes.push({ kind: 'remove-sheet', sheetId: outline.id });
    } else {
      rewritten.push(outline.name);
      const present = valuesFromA1(snapshot);
      writes.push({ kind: 'rewrite-sheet', sheetId: outline.id, present, before: after, after: before });
    }
  }
  return { writes, kept, removed, rewritten };
}
