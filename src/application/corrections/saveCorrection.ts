import type { WorkbookPort } from '../port/WorkbookPort';
import { STORE_NAMESPACE } from '../storage/namespaces';
import { planStorage } from '../storage/planStorage';
import { readStorage } from '../storage/Storage';
import { CORRECTIONS_ENTRY, readStoredCorrections } from './readCorrections';
import { formatCorrection, type StoredCorrection } from './StoredCorrection';

/** A sheet's correction to remember, or null to forget it and let the header decide again. */
export interface CorrectionToSave {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly correction: StoredCorrection['correction'] | null;
}

/** Keeps one sheet's correction in the workbook, in place of the one it had. */
export async function saveCorrection(port: WorkbookPort, save: CorrectionToSave): Promise<void> {
  const outline = await port.readOutline([STORE_NAMESPACE]);
  const storage = readStorage(outline.parts[STORE_NAMESPACE] ?? []);
  const others = readStoredCorrections(storage).filter(
    ({ sheetName, correction }) => correction.sheetId !== save.sheetId && sheetName !== save.sheetName,
  );
  const own = save.correction === null ? [] : [{ sheetName: save.sheetName, correction: save.correction }];
  const lines = [...others, ...own].map(formatCorrection);
  const entry = lines.length === 0 ? null : lines;
  await port.writeParts(planStorage(storage, new Map([[CORRECTIONS_ENTRY, entry]])));
}
