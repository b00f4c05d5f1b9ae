import type { WorkbookPort } from '../port/WorkbookPort';
import { STORE_NAMESPACE } from '../storage/namespaces';
import { planStorage } from '../storage/planStorage';
import { readStorage } from '../storage/Storage';
import { formatSettings, SETTINGS_ENTRY } from './readSettings';
import type { Settings } from './Settings';

/** Keeps the settings in the workbook; three round trips. */
export async function saveSettings(port: WorkbookPort, settings: Settings): Promise<void> {
  const outline = await port.readOutline([STORE_NAMESPACE]);
  const storage = readStorage(outline.parts[STORE_NAMESPACE] ?? []);
  await port.writeParts(planStorage(storage, new Map([[SETTINGS_ENTRY, formatSettings(settings)]])));
}
