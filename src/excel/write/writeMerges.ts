import type { MergesWrite } from '../../application/port/WorkbookWrite';
import type { Area } from '../../domain/sheet/Area';
import type { CellChange } from '../../domain/sheet/ChangeSet';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';
import { drawSplit } from './drawSplit';
import type { Order } from './Order';
import { orderCells } from './orderCells';
import { runOrders } from './runOrders';

const CALL = 600;

function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

function order(calls: number, queue: Order['queue']): Order {
  return { weight: calls * CALL, queue };
}

function changesIn(
  { row, column, rows, columns }: Area,
  cells: readonly CellChange[],
): readonly CellChange[] {
  return cells.filter(
    (cell) =>
      cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns,
  );
}

/** Pasting formats would double the conditional formats that lie over an area: such a one is not pasted. One round trip. */
async function readPasted(
  session: Session,
  { sheetId, areas, scratch }: MergesWrite,
): Promise<readonly boolean[]> {
  if (scratch === null) return areas.map(() => false);
  return runBatch(session, async (context) => {
    const counts = areas.map((area) => rangeOf(context, sheetId, area).conditionalFormats.getCount());
    await context.sync();
    return counts.map(({ value }) => value === 0);
  });
}

/** Keeps the merge's formats on the scratch sheet, fills the cells, and brings the formats back: the cells keep their values. */
function pasteArea(write: MergesWrite, area: Area): readonly Order[] {
  const { sheetId, cells } = write;
  const scratch = write.scratch ?? '';
  return [
    order(3, (context) => {
      rangeOf(context, scratch, area).copyFrom(rangeOf(context, sheetId, area), 'Formats');
      rangeOf(context, sheetId, area).unmerge();
    }),
    ...orderCells(changesIn(area, cells)),
    order(2, (context) => {
      rangeOf(context, sheetId, area).copyFrom(rangeOf(context, scratch, area), 'Formats');
    }),
  ];
}

function plainArea({ sheetId, cells, to }: MergesWrite, area: Area): readonly Order[] {
  return [
    order(1, (context) => {
      rangeOf(context, sheetId, area).unmerge();
    }),
    ...orderCells(changesIn(area, cells)),
    ...(to === 'spread'
      ? []
      : [
          order(1, (context) => {
            rangeOf(context, sheetId, area).merge();
          }),
        ]),
  ];
}

function aroundScratch(name: string | null, orders: readonly Order[]): readonly Order[] {
  if (name === null) return orders;
  const birth = order(2, (context) => {
    context.workbook.worksheets.add(name).visibility = 'Hidden';
  });
  const death = order(1, (context) => {
    context.workbook.worksheets.getItem(name).delete();
  });
  return [birth, ...orders, death];
}

/**
 * Fills merged cells, or empties them again, in three round trips and one a chunk. Office.js has no way to merge cells that
 * keep their values but to paste a merge as a format; where that does not hold, the cells stay split and look drawn.
 */
export async function writeMerges(session: Session, write: MergesWrite): Promise<void> {
  const pasted = await readPasted(session, write);
  const orders = write.areas.flatMap((area, index) =>
    pasted[index] === true ? pasteArea(write, area) : plainArea(write, area),
  );
  const scratch = pasted.includes(true) ? write.scratch : null;
  await runOrders(session, aroundScratch(scratch, orders), () => undefined);
  if (write.to === 'spread') await drawSplit(session, write);
}
