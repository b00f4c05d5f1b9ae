import type { Session } from './Session';

/** The open workbook as Office.js reaches it: a batch waits while somebody is typing in a cell. */
export const officeSession: Session = {
  run: (batch) => Excel.run({ delayForCellEdit: true }, batch),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
