import type { Watch } from '../../application/port/WorkbookPort';
import type { WorkbookWrite } from '../../application/port/WorkbookWrite';
import type { Session } from '../session/Session';
import type { Order } from './Order';
import { orderCells } from './orderCells';
import { orderRules } from './orderRules';
import { orderMakeSheet, orderRemoveSheet, orderRewriteSheet } from './orderSheets';
import { runOrders } from './runOrders';

function orderWrite(write: WorkbookWrite, sheetNames: ReadonlyMap<string, string>): readonly Order[] {
  switch (write.kind) {
    case 'cells':
      return orderCells(write.changes);
    case 'rules':
      return [orderRules(write)];
    case 'make-sheet':
      return orderMakeSheet(write, sheetNames);
    case 'rewrite-sheet':
      return orderRewriteSheet(write, sheetNames);
    case 'remove-sheet':
      return [orderRemoveSheet(write)];
  }
}

/** Writes into the sheets, in order. `sheetNames` gives links their sheet's name by its id. */
export function applyWrites(
  session: Session,
  writes: readonly WorkbookWrite[],
  sheetNames: ReadonlyMap<string, string>,
  watch: Watch,
): Promise<void> {
  return runOrders(
    session,
    writes.flatMap((write) => orderWrite(write, sheetNames)),
    watch,
  );
}
