import { findLedgers } from '../../domain/ledger/findLedgers';
import type { Item } from '../../domain/ledger/Item';
import { readItems } from '../../domain/ledger/readItems';
import { planDetailReads } from '../../domain/ledger/planDetailReads';
import { BEHIND_MARKER } from '../../domain/ledger/planBehindRules';
import type { CellChange } from '../../domain/sheet/ChangeSet';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import { readCorrections } from '../corrections/readCorrections';
import type { WorkbookPort } from '../port/WorkbookPort';
import type { OpenWorkbook } from '../workbook/openWorkbook';

const silent = (): void => undefined;

/** The cells of a step where they are now, and those whose row is gone. */
export interface LocatedCells {
  readonly found: readonly CellChange[];
  readonly gone: readonly CellChange[];
}

/** Every item of the sheets that a step wrote to, by sheet and key. */
async function readStepItems(
  port: WorkbookPort,
  workbook: OpenWorkbook,
  sheetIds: ReadonlySet<string>,
): Promise<readonly Item[]> {
  const sheets = workbook.outline.sheets.filter((sheet) => sheet.made === null);
  const snapshots: readonly SheetSnapshot[] = await port.readValues(sheets, silent);
  const asked = [...sheetIds][0];
  const found = findLedgers(snapshots, {
    corrections: readCorrections(workbook.storage, sheets),
    ...(asked === undefined ? {} : { askedSheetId: asked }),
  });
  if (found.kind === 'none') return [];
  const details = await port.readDetails(planDetailReads(found.chosen, snapshots), BEHIND_MARKER, silent);
  return readItems({ state: found.chosen, snapshots, details }).items;
}

function placeOf(item: Item): { readonly row: number; readonly column: number | null } {
  return { row: item.ratioMerge?.row ?? item.row, column: item.block.columns.ratio };
}

/** A row whose task was rewritten has another key, but still its name: then its old place is right. */
function hasSameName(item: Item, key: string): boolean {
  const name = item.key.slice(0, item.key.indexOf('|') + 1);
  return key.startsWith(name);
}

interface SheetItems {
  readonly byKey: ReadonlyMap<string, Item>;
  readonly byRow: ReadonlyMap<number, Item>;
}

function locate(change: CellChange, items: SheetItems | undefined): CellChange | null {
  const key = change.itemKey;
  if (key === undefined) return change;
  const there = items?.byRow.get(change.row);
  const item = items?.byKey.get(key) ?? (there !== undefined && hasSameName(there, key) ? there : undefined);
  if (item === undefined) return null;
  const { row, column } = placeOf(item);
  return { ...change, row, column: column ?? change.column };
}

function indexItems(items: readonly Item[]): ReadonlyMap<string, SheetItems> {
  const ids = [...new Set(items.map((item) => item.sheetId))];
  return new Map(
    ids.map((id) => {
      const own = items.filter((item) => item.sheetId === id);
      const byKey = new Map(own.map((item) => [item.key, item]));
      return [id, { byKey, byRow: new Map(own.map((item) => [item.row, item])) }];
    }),
  );
}

/** Finds each cell of a step by its item: rows may have been sorted, inserted or deleted since. */
export async function locateCells(
  port: WorkbookPort,
  workbook: OpenWorkbook,
  cells: readonly CellChange[],
): Promise<LocatedCells> {
  if (cells.length === 0) return { found: [], gone: [] };
  const items = await readStepItems(port, workbook, new Set(cells.map((cell) => cell.sheetId)));
  const found: CellChange[] = [];
  const gone: CellChange[] = [];
  const bySheet = indexItems(items);
  for (const change of cells) {
    const located = locate(change, bySheet.get(change.sheetId));
    if (located === null) gone.push(change);
    else found.push(located);
  }
  return { found, gone };
}
