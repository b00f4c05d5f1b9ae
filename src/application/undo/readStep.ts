import type { CellChange, RulesChange } from '../../domain/sheet/ChangeSet';
import type { JournalBody, MergesChange } from '../journal/JournalBody';
import type { JournalStep } from '../journal/JournalIndex';
import { parseJournalBody } from '../journal/parseJournalBody';
import type { WorkbookPort } from '../port/WorkbookPort';
import type { SheetOutline, StoredPart } from '../port/WorkbookOutline';
import { journalNamespace } from '../storage/namespaces';
import { joinEntry } from '../storage/splitEntry';
import { parseStoragePart } from '../storage/StoragePart';

/** A step's body with the parts that hold it; the body is null where it is damaged. */
export interface StepRead {
  readonly parts: readonly StoredPart[];
  readonly body: JournalBody | null;
}

/** Sheets by the name that they had, else by their id: a reopened file may give other ids, a person other names. */
function findSheetId(body: JournalBody, sheets: readonly SheetOutline[], id: string): string {
  const name = body.sheetNames[id];
  const sheet = sheets.find((one) => one.name === name) ?? sheets.find((one) => one.id === id);
  return sheet?.id ?? id;
}

function renewIds(body: JournalBody, sheets: readonly SheetOutline[]): JournalBody {
  const renew = <Change extends CellChange | RulesChange | MergesChange>(change: Change): Change => ({
    ...change,
    sheetId: findSheetId(body, sheets, change.sheetId),
  });
  const names = Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet.name]));
  return {
    ...body,
    sheetNames: names,
    cells: body.cells.map(renew),
    rules: body.rules.map(renew),
    ...(body.merges === undefined ? {} : { merges: body.merges.map(renew) }),
  };
}

/** Two round trips: the step's body, its sheets by the ids that they have now. */
export async function readStep(
  port: WorkbookPort,
  step: JournalStep,
  sheets: readonly SheetOutline[],
): Promise<StepRead> {
  const parts = await port.readParts(journalNamespace(step.id));
  const pieces = parts.flatMap((part) => parseStoragePart(part.xml) ?? []);
  const lines = joinEntry(pieces);
  const body = lines === null ? null : parseJournalBody(lines);
  return { parts, body: body === null ? null : renewIds(body, sheets) };
}
