import type { PartsReceipt, PartsWrite } from '../../application/port/WorkbookWrite';
import { packRequests } from '../session/packRequests';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';
import { giveBack, queueGuarded, type Guarded, type GuardedAnswer } from './guardedPart';
import { BYTES_A_REQUEST, type Order } from './Order';

type Added = string[];

interface PartOrder extends Order {
  readonly take: () => void;
}

function planOrders(write: PartsWrite, added: Added): readonly PartOrder[] {
  const nothing = (): void => undefined;
  const removals = write.remove.map((id) => ({
    weight: 200,
    queue: (context: Excel.RequestContext) => {
      context.workbook.customXmlParts.getItem(id).delete();
    },
    take: nothing,
  }));
  const settings = write.set.map(({ id, xml }) => ({
    weight: xml.length,
    queue: (context: Excel.RequestContext) => {
      context.workbook.customXmlParts.getItem(id).setXml(xml);
    },
    take: nothing,
  }));
  const additions = write.add.map((xml) => {
    let part: Excel.CustomXmlPart | null = null;
    return {
      weight: xml.length,
      queue: (context: Excel.RequestContext) => {
        part = context.workbook.customXmlParts.add(xml);
        part.load('id');
      },
      take: () => {
        if (part !== null) added.push(part.id);
      },
    };
  });
  return [...removals, ...settings, ...additions];
}

async function runRequest(
  session: Session,
  request: readonly PartOrder[],
  guarded: Guarded | null,
): Promise<GuardedAnswer | null> {
  return runBatch(session, async (context) => {
    for (const order of request) order.queue(context);
    const take = guarded === null ? null : queueGuarded(context, guarded);
    await context.sync();
    for (const order of request) order.take();
    return take?.() ?? null;
  });
}

/** Custom XML in order: parts that go, parts set in place, new parts, and the guarded part last. */
export async function writeParts(session: Session, write: PartsWrite): Promise<PartsReceipt> {
  const added: Added = [];
  const packed = packRequests(planOrders(write, added), BYTES_A_REQUEST);
  const requests = packed.length === 0 ? [[]] : packed;
  let answer: GuardedAnswer | null = null;
  for (const [index, request] of requests.entries()) {
    const guarded = index === requests.length - 1 ? (write.guarded ?? null) : null;
    answer = await runRequest(session, request, guarded);
  }
  if (answer === null) return { undisturbed: true, added, guarded: null };
  if (!answer.undisturbed) await giveBack(session, answer);
  return { undisturbed: answer.undisturbed, added, guarded: answer.id };
}
