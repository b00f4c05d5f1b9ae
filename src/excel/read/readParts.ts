import type { StoredPart } from '../../application/port/WorkbookOutline';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';

/** Two round trips: which parts a namespace has, then their texts. */
export function readParts(session: Session, namespace: string): Promise<readonly StoredPart[]> {
  return runBatch(session, async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    parts.load('items/id');
    await context.sync();
    const texts = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
    await context.sync();
    return texts.map(({ id, xml }) => ({ id, xml: xml.value }));
  });
}
