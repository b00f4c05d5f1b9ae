import type { Area } from '../../domain/sheet/Area';
import { cellAt } from '../../domain/sheet/cellAt';
import type { CellChange } from '../../domain/sheet/ChangeSet';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import type { JournalBody, MergesChange } from '../journal/JournalBody';
import type { WorkbookPort } from '../port/WorkbookPort';
import type { OpenWorkbook } from '../workbook/openWorkbook';
import { findMoved } from './findMoved';
import type { LocatedCells } from './locateCells';

const silent = (): void => undefined;

/** The merges of a step where they are now, with all of its cells; those of a merge that is not found are gone. */
export interface LocatedMerges extends LocatedCells {
  readonly merges: readonly MergesChange[];
}

interface Moved {
  readonly sheetId: string;
  readonly from: Area;
  /** Null where nobody knows: then nothing is written there. */
  readonly to: Area | null;
}

function holds({ sheetId, from }: Moved, change: CellChange): boolean {
  const inRows = change.row >= from.row && change.row < from.row + from.rows;
  const inColumns = change.column >= from.column && change.column < from.column + from.columns;
  return change.sheetId === sheetId && inRows && inColumns;
}

/** A merge that was edited, or only half made, is at its old place where its first cell still says what the others were given. */
function locate(sheet: SheetSnapshot, from: Area, cells: readonly CellChange[]): Area | null {
  const input = cells[0]?.after.input;
  if (input === undefined) return from;
  const moved = findMoved(sheet, from, input);
  if (moved !== null) return moved;
  const first = cellAt(sheet, from.row, from.column);
  const stays = input.kind === 'text' ? first === input.text : 'value' in input && first === input.value;
  return stays ? from : null;
}

function shifted(change: CellChange, { from, to }: Moved): CellChange {
  if (to === null) return change;
  return {
    ...change,
    row: change.row + to.row - from.row,
    column: change.column + to.column - from.column,
  };
}

/** Finds each merge of a step by its text: a wrong place would empty cells of other rows. One round trip a chunk. */
export async function locateMerges(
  port: WorkbookPort,
  { outline }: OpenWorkbook,
  { cells, merges = [] }: Pick<JournalBody, 'cells' | 'merges'>,
): Promise<LocatedMerges> {
  const ids = new Set(merges.map(({ sheetId }) => sheetId));
  const sheets = outline.sheets.filter(({ id }) => ids.has(id));
  const snapshots = sheets.length === 0 ? [] : await port.readValues(sheets, silent);
  const places = merges.flatMap(({ sheetId, areas }) =>
    areas.map((from): Moved => {
      const sheet = snapshots.find(({ id }) => id === sheetId);
      const own = cells.filter((change) => holds({ sheetId, from, to: null }, change));
      return { sheetId, from, to: sheet === undefined ? null : locate(sheet, from, own) };
    }),
  );
  const placed = cells.map((change) => ({ change, place: places.find((place) => holds(place, change)) }));
  return {
    found: placed.flatMap(({ change, place }) => {
      if (place === undefined) return [change];
      return place.to === null ? [] : [shifted(change, place)];
    }),
    gone: placed.flatMap(({ change, place }) => (place?.to === null ? [change] : [])),
    merges: merges.map((change) => ({
      ...change,
      areas: places.flatMap(({ sheetId, to }) => (to === null || sheetId !== change.sheetId ? [] : [to])),
    })),
  };
}
