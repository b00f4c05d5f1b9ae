import type { StoredPart } from '../port/WorkbookOutline';
import { joinEntry } from './splitEntry';
import { parseStoragePart, type StoragePart } from './StoragePart';

/** One entry as it stands in the workbook: its lines (null where it is damaged) and the parts that hold it, in order. */
export interface StorageEntry {
  readonly lines: readonly string[] | null;
  readonly parts: readonly StoredPart[];
}

/** What the workbook remembers, by entry: `ledger`, `settings`, `made`. */
export type Storage = ReadonlyMap<string, StorageEntry>;

/** Reads the parts of the store's namespace; parts that are not ours in form are left alone. */
export function readStorage(parts: readonly StoredPart[]): Storage {
  const groups = new Map<string, { readonly part: StoragePart; readonly stored: StoredPart }[]>();
  for (const stored of parts) {
    const part = parseStoragePart(stored.xml);
    if (part !== null) groups.set(part.entry, [...(groups.get(part.entry) ?? []), { part, stored }]);
  }
  return new Map(
    [...groups].map(([entry, group]) => {
      const ordered = group.sort((first, second) => first.part.index - second.part.index);
      return [
        entry,
        { lines: joinEntry(ordered.map((one) => one.part)), parts: ordered.map((one) => one.stored) },
      ];
    }),
  );
}
