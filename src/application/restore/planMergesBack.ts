import type { Area } from '../../domain/sheet/Area';
import type { CellChange } from '../../domain/sheet/ChangeSet';
import type { JournalBody } from '../journal/JournalBody';
import type { WorkbookPort } from '../port/WorkbookPort';
import type { WorkbookOutline } from '../port/WorkbookOutline';
import type { WorkbookWrite } from '../port/WorkbookWrite';
import { readMerged } from '../units/readMerged';
import { isScratch, newScratchName } from '../units/scratchSheet';
import type { JudgedCells } from './judgeCells';

/** What gives the merges of a step back; its cells are among these writes, all others are for the caller. */
export interface MergesBack {
  readonly writes: readonly WorkbookWrite[];
  /** The cells judged anew: a merge is given back whole or, where somebody edited one of its cells, not at all. */
  readonly cells: JudgedCells;
  readonly covers: (change: CellChange) => boolean;
}

interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

function holds({ sheetId, area }: Place, change: CellChange): boolean {
  const { row, column } = change;
  const inRows = row >= area.row && row < area.row + area.rows;
  return change.sheetId === sheetId && inRows && column >= area.column && column < area.column + area.columns;
}

function keepEdited(cells: JudgedCells, places: readonly Place[]): JudgedCells {
  const edited = places.filter((place) => cells.edited.some(({ change }) => holds(place, change)));
  const isKept = (change: CellChange): boolean => edited.some((place) => holds(place, change));
  const kept = cells.ours.filter(isKept).map((change) => ({ change, now: change.after }));
  return {
    ...cells,
    ours: cells.ours.filter((change) => !isKept(change)),
    edited: [...cells.edited, ...kept],
  };
}

function inverted(change: CellChange): CellChange {
  return { ...change, before: change.after, after: change.before };
}

/** Plans how merges come back: as a format where they stand, else merged again. One round trip, none without merges. */
export async function planMergesBack(
  port: WorkbookPort,
  { merges = [] }: Pick<JournalBody, 'merges'>,
  judged: JudgedCells,
  { sheets, structureProtected }: WorkbookOutline,
): Promise<MergesBack> {
  const places = merges.flatMap(({ sheetId, areas }) => areas.map((area): Place => ({ sheetId, area })));
  if (places.length === 0) return { writes: [], cells: judged, covers: () => false };
  const cells = keepEdited(judged, places);
  const merged = await readMerged(port, places);
  const back = places.filter((place, index) => {
    if (cells.edited.some(({ change }) => holds(place, change))) return false;
    return merged[index] === false || cells.ours.some((change) => holds(place, change));
  });
  const stands = new Set(places.filter((_, index) => merged[index] === true));
  const writes = merges.flatMap(({ sheetId }) =>
    [true, false].flatMap((pasted): readonly WorkbookWrite[] => {
      const own = back.filter((place) => place.sheetId === sheetId && stands.has(place) === pasted);
      if (own.length === 0) return [];
      const areas = own.map(({ area }) => area);
      const changed = cells.ours.filter((change) => own.some((place) => holds(place, change)));
      const scratch = pasted && !structureProtected ? newScratchName() : null;
      return [{ kind: 'merges', sheetId, areas, cells: changed.map(inverted), to: 'merged', scratch }];
    }),
  );
  const left = sheets.filter(isScratch).map(({ id }) => ({ kind: 'remove-sheet', sheetId: id }) as const);
  return {
    writes: [...left, ...writes],
    cells,
    covers: (change) => places.some((place) => holds(place, change)),
  };
}
