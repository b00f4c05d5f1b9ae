import type { PartsReceipt, PartsWrite } from '../../application/port/WorkbookWrite';
import { packRequests } from '../session/packRequests';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';
import { LETTERS_A_REQUEST, type Order } from './Order';

type Added = string[];
type Guarded = NonNullable<PartsWrite['guarded']>;

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

function wasAbsent(standing: Excel.CustomXmlPartScopedCollection): boolean {
  return standing.items.length === 0;
}

function wasAlone(
  standing: Excel.CustomXmlPartScopedCollection,
  before: OfficeExtension.ClientResult<string>,
  xml: string,
): boolean {
  return standing.items.length === 1 && before.value === xml;
}

/** Reads the guarded part and writes it in one breath: what it held just before tells whether somebody else wrote. */
function queueGuarded(context: Excel.RequestContext, { namespace, read, xml }: Guarded): () => boolean {
  const parts = context.workbook.customXmlParts;
  const standing = parts.getByNamespace(namespace);
  standing.load('items/id');
  if (read === null) {
    if (xml !== null) parts.add(xml);
    return () => wasAbsent(standing);
  }
  const part = parts.getItem(read.id);
  const before = part.getXml();
  if (xml === null) part.delete();
  else part.setXml(xml);
  return () => wasAlone(standing, before, read.xml);
}

async function runRequest(
  session: Session,
  request: readonly PartOrder[],
  guarded: Guarded | null,
): Promise<boolean> {
  return runBatch(session, async (context) => {
    for (const order of request) order.queue(context);
    const take = guarded === null ? null : queueGuarded(context, guarded);
    await context.sync();
    for (const order of request) order.take();
    return take === null ? true : take();
  });
}

/** Custom XML in order: parts that go, parts set in place, new parts, and the guarded part last. */
export async function writeParts(session: Session, write: PartsWrite): Promise<PartsReceipt> {
  const added: Added = [];
  const packed = packRequests(planOrders(write, added), LETTERS_A_REQUEST * 3);
  const requests = packed.length === 0 ? [[]] : packed;
  let undisturbed = true;
  for (const [index, request] of requests.entries()) {
    const guarded = index === requests.length - 1 ? (write.guarded ?? null) : null;
    undisturbed = (await runRequest(session, request, guarded)) && undisturbed;
  }
  return { undisturbed, added };
}
