import type { WorkbookPort } from '../application/port/WorkbookPort';
import { readCells } from './read/readCells';
import { readDetails } from './read/readDetails';
import { readFilters } from './read/readFilters';
import { readHiddenRows } from './read/readHiddenRows';
import { readLocked } from './read/readLocked';
import { readOutline } from './read/readOutline';
import { readParts } from './read/readParts';
import { readTexts } from './read/readTexts';
import { readValues } from './read/readValues';
import { officeSession } from './session/officeSession';
import type { Session } from './session/Session';
import { applyWrites } from './write/applyWrites';
import { writeFilters } from './write/writeFilters';
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
    readTexts: (areas, watch) => readTexts(session, areas, watch),
    readFilters: (sheetIds) => readFilters(session, sheetIds),
    readHiddenRows: (areas) => readHiddenRows(session, areas),
    writeFilters: (writes) => writeFilters(session, writes),
    readParts: (namespace) => readParts(session, namespace),
    writeParts: (write) => writeParts(session, write),
    apply: (writes, watch) => applyWrites(session, writes, sheetNames, watch),
  };
}
