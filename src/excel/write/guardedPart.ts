import type { PartsWrite } from '../../application/port/WorkbookWrite';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';

/** A part that only one runtime may write at a time. */
export type Guarded = NonNullable<PartsWrite['guarded']>;

/** What came of writing it: its id, and what another runtime had put there in the meantime. */
export interface GuardedAnswer {
  readonly undisturbed: boolean;
  readonly id: string | null;
  readonly theirs: string | null;
}

function takeNew(
  parts: Excel.CustomXmlPartScopedCollection,
  mine: Excel.CustomXmlPart | null,
): GuardedAnswer {
  return { undisturbed: parts.items.length === 0, id: mine?.id ?? null, theirs: null };
}

function takeOld(
  parts: Excel.CustomXmlPartScopedCollection,
  before: OfficeExtension.ClientResult<string>,
  { read, xml }: Guarded,
): GuardedAnswer {
  const undisturbed = parts.items.length === 1 && before.value === read?.xml;
  return { undisturbed, id: xml === null ? null : (read?.id ?? null), theirs: before.value };
}

function addPart(parts: Excel.CustomXmlPartCollection, xml: string | null): Excel.CustomXmlPart | null {
  if (xml === null) return null;
  const part = parts.add(xml);
  part.load('id');
  return part;
}

/** Reads the guarded part and writes it in one breath: what it held just before tells whether somebody else wrote. */
export function queueGuarded(context: Excel.RequestContext, guarded: Guarded): () => GuardedAnswer {
  const parts = context.workbook.customXmlParts;
  const standing = parts.getByNamespace(guarded.namespace);
  standing.load('items/id');
  if (guarded.read === null) {
    const mine = addPart(parts, guarded.xml);
    return () => takeNew(standing, mine);
  }
  const part = parts.getItem(guarded.read.id);
  const before = part.getXml();
  if (guarded.xml === null) part.delete();
  else part.setXml(guarded.xml);
  return () => takeOld(standing, before, guarded);
}

/** Puts the part back as the other runtime had written it. */
export async function giveBack(session: Session, { id, theirs }: GuardedAnswer): Promise<void> {
  if (id === null) return;
  await runBatch(session, async (context) => {
    const part = context.workbook.customXmlParts.getItem(id);
    if (theirs === null) part.delete();
    else part.setXml(theirs);
    await context.sync();
  });
}
