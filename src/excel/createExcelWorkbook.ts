import type { WorkbookPort } from '../application/port/WorkbookPort';
import { readCells } from './read/readCells';
import { readDetails } from './read/readDetails';
import { readLocked } from './read/readLocked';
import { readOutline } from './read/readOutline';
import { readParts } from './read/readParts';
import { readValues } from './read/readValues';
import { officeSession } from './session/officeSession';
import type { Session } from './session/Session';
import { applyWrites } from './write/applyWrites';
import { writeParts } from './write/writeParts';

/** The workbook behind Office.js as the use cases see it; tests and the command line give their own session. */
export function createExcelWorkbook(session: Session = officeSession): WorkbookPort {
  let sheetNames: ReadonlyMap<string, string> = new Map();
  return {
    readOutline: async (namespaces) => {
      const outline = await readOutline(session, namespaces);
      sheetNames = new Map(outline.sheets.map((sheet) => [sheet.id, sheet.name]));
      return outline;
    },
    readValues: (sheets, watch) => readValues(session, sheets, watch),
    readDetails: (requests, marker, watch) => readDetails(session, { requests, marker, watch }),
    readCells: (areas, watch) => readCells(session, areas, watch),
    readLocked: (areas) => readLocked(session, areas),
    readParts: (namespace) => readParts(session, namespace),
    writeParts: (write) => writeParts(session, write),
    apply: (writes, watch) => applyWrites(session, writes, sheetNames, watch),
  };
}
