import type { WorkbookPort } from '../port/WorkbookPort';
import type { UndoResult } from './UndoResult';

/** Puts back what the add-in's last run replaced, from the journal in the workbook; call again for the step before. */
export async function undo(port: WorkbookPort): Promise<UndoResult> {
  await port.readOutline([]);
  throw new Error('undo is not there yet');
}
