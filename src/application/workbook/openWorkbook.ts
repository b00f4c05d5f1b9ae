import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import { readIndex, type StandingIndex } from '../journal/JournalIndex';
import { parseMadeSheets, type MadeSheet } from '../made/MadeSheets';
import type { Watch, WorkbookPort } from '../port/WorkbookPort';
import type { WorkbookOutline } from '../port/WorkbookOutline';
import { readSettings } from '../settings/readSettings';
import type { Settings } from '../settings/Settings';
import { JOURNAL_INDEX_NAMESPACE, STORE_NAMESPACE } from '../storage/namespaces';
import { readStorage, type Storage } from '../storage/Storage';

/** The entry of the store that lists the sheets which the add-in made. */
export const MADE_ENTRY = 'made';

/** A workbook at a glance with what it remembers; no cell is read yet. */
export interface OpenWorkbook {
  readonly outline: WorkbookOutline;
  readonly storage: Storage;
  readonly journal: StandingIndex;
  readonly settings: Settings;
  readonly madeSheets: readonly MadeSheet[];
}

/** Two round trips. */
export async function openWorkbook(port: WorkbookPort): Promise<OpenWorkbook> {
  const outline = await port.readOutline([STORE_NAMESPACE, JOURNAL_INDEX_NAMESPACE]);
  const storage = readStorage(outline.parts[STORE_NAMESPACE] ?? []);
  return {
    outline,
    storage,
    journal: readIndex(outline.parts[JOURNAL_INDEX_NAMESPACE] ?? []),
    settings: readSettings(storage),
    madeSheets: parseMadeSheets(storage.get(MADE_ENTRY)?.lines ?? []),
  };
}

/** One round trip per chunk: every sheet's values, our own sheets' too (to see whether they were edited). */
export function readSheets(
  port: WorkbookPort,
  { outline }: OpenWorkbook,
  watch: Watch,
): Promise<readonly SheetSnapshot[]> {
  return port.readValues(outline.sheets, watch);
}
