import type { Watch } from '../../application/port/WorkbookPort';
import { WorkbookError } from '../../application/port/WorkbookError';
import { packRequests } from '../session/packRequests';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';
import { BYTES_A_REQUEST, type Order } from './Order';

/** Only a request that was refused as too large is sent again, in halves: nothing of it was applied. */
async function runRequest(session: Session, orders: readonly Order[]): Promise<void> {
  try {
    await runBatch(session, async (context) => {
      for (const order of orders) order.queue(context);
      await context.sync();
    });
  } catch (error) {
    const tooLarge = error instanceof WorkbookError && error.code === 'request-too-large';
    if (!tooLarge || orders.length < 2) throw error;
    const middle = Math.ceil(orders.length / 2);
    await runRequest(session, orders.slice(0, middle));
    await runRequest(session, orders.slice(middle));
  }
}

/** Writes orders in order, in as few round trips as their size allows. */
export async function runOrders(session: Session, orders: readonly Order[], watch: Watch): Promise<void> {
  const requests = packRequests(orders, BYTES_A_REQUEST);
  for (const [index, request] of requests.entries()) {
    watch(index / requests.length);
    await runRequest(session, request);
  }
}
