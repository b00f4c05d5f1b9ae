import { defaultSettings } from '../settings/Settings';
import type { WorkbookPort } from '../port/WorkbookPort';
import type { OpeningReport } from './OpeningReport';

/** What a workbook says on opening: its steps to undo, a run that was cut off, its settings. */
export async function readOpening(port: WorkbookPort): Promise<OpeningReport> {
  const outline = await port.readOutline([]);
  return {
    sheets: outline.sheets.map((sheet) => sheet.name),
    settings: defaultSettings,
    steps: [],
    dropped: 0,
    interrupted: null,
  };
}
