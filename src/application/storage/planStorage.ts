import type { PartsWrite } from '../port/WorkbookWrite';
import { STORE_NAMESPACE } from './namespaces';
import { splitEntry } from './splitEntry';
import type { Storage } from './Storage';

/** New lines for some entries; null takes an entry away. */
export type EntryLines = ReadonlyMap<string, readonly string[] | null>;

/** The parts to write so that the store holds these entries: parts that would not change are left alone. */
export function planStorage(storage: Storage, entries: EntryLines): PartsWrite {
  const remove: string[] = [];
  const set: { readonly id: string; readonly xml: string }[] = [];
  const add: string[] = [];
  for (const [entry, lines] of entries) {
    const old = storage.get(entry)?.parts ?? [];
    const xmls = lines === null ? [] : splitEntry(STORE_NAMESPACE, entry, lines);
    xmls.forEach((xml, index) => {
      const part = old[index];
      if (part === undefined) add.push(xml);
      else if (part.xml !== xml) set.push({ id: part.id, xml });
    });
    remove.push(...old.slice(xmls.length).map((part) => part.id));
  }
  return { remove, set, add };
}
