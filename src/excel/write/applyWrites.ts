import type { Watch } from '../../application/port/WorkbookPort';
import type { WorkbookWrite } from '../../application/port/WorkbookWrite';
import type { Session } from '../session/Session';
import type { Order } from './Order';
import { orderCells } from './orderCells';
import { orderRules } from './orderRules';
import { orderMakeSheet, orderRemoveSheet, orderRewriteSheet } from './orderSheets';
import { runOrders } from './runOrders';
import { writeMerges } from './writeMerges';

function orderWrite(write: WorkbookWrite, sheetNames: ReadonlyMap<string, string>): readonly Order[] {
  switch (write.kind) {
    case 'cells':
      return orderCells(write.changes);
    case 'rules':
      return [orderRules(write)];
    case 'merges':
      return [];
    case 'make-sheet':
      return orderMakeSheet(write, sheetNames);
    case 'rewrite-sheet':
      return orderRewriteSheet(write, sheetNames);
    case 'remove-sheet':
      return [orderRemoveSheet(write)];
  }
}

/** Writes up to the next merges, which must look at what stands before they are written. */
function splitAtMerges(writes: readonly WorkbookWrite[]): readonly (readonly WorkbookWrite[])[] {
  const groups: WorkbookWrite[][] = [[]];
  for (const write of writes) {
    if (write.kind === 'merges') groups.push([write], []);
    else groups.at(-1)?.push(write);
  }
  return groups.filter((group) => group.length > 0);
}

/** Writes into the sheets, in order. `sheetNames` gives links their sheet's name by its id. */
export async function applyWrites(
  session: Session,
  writes: readonly WorkbookWrite[],
  sheetNames: ReadonlyMap<string, string>,
  watch: Watch,
): Promise<void> {
  for (const group of splitAtMerges(writes)) {
    const [first] = group;
    if (first?.kind === 'merges') await writeMerges(session, first);
    else {
      const orders = group.flatMap((write) => orderWrite(write, sheetNames));
      await runOrders(session, orders, watch);
    }
  }
}
