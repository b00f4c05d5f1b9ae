import { createExcelWorkbook } from '../excel';
import { createHost } from '../workbench/host';
import { startPane } from '../workbench/host/node/startPane';
import { openWorkbook, saveWorkbook } from '../xlsx';
import type { LedgerSession } from './LedgerSession';

/**
 * Opens a workbook as Excel would hold it: the codec's model behind the host, and the genuine office.js connected to it,
 * whose `Excel` the add-in's own adapter speaks to.
 */
export async function openSession(bytes: Uint8Array): Promise<LedgerSession> {
  const workbook = openWorkbook(bytes);
  const opened = workbook.log.entries.length;
  const pane = await startPane(createHost(workbook));
  const port = createExcelWorkbook({
    run: (batch) => pane.Excel.run({ delayForCellEdit: true }, batch),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  return {
    port,
    save: () => (workbook.log.entries.length === opened ? bytes : saveWorkbook(workbook)),
    close: pane.close,
  };
}
