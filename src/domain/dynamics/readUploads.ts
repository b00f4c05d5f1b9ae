import type { DetailIndex } from '../sheet/indexDetails';
import type { Place, Upload } from './Dynamics';
import type { LogRole } from './dynamicsWords';
import type { LogTable } from './findDynamicsSheets';
import { readUploadDate } from './readUploadDate';
import { textIn, valueIn } from './valueIn';

/** The entries of a log in its order, and the rows that have a date, a kind or a title, and no project. */
export interface UploadsRead {
  readonly uploads: readonly Upload[];
  readonly nameless: readonly Place[];
}

/** A row without a project is a note where only one of its cells says anything. */
const ENTRY_CELLS = 2;

/** Reads a log. Merged cells hold for every row of their merge; `3月5日` is of the given year. */
export function readUploads(table: LogTable, details: DetailIndex, year: number | null): UploadsRead {
  const { sheet, header, lastRow } = table;
  const { columns } = header;
  const uploads: Upload[] = [];
  const nameless: Place[] = [];
  const textAt = (row: number, role: LogRole): string => {
    const column = columns[role];
    return column === undefined ? '' : textIn(sheet, details, row, column);
  };
  const { project: projectColumn = 0, date: dateColumn = 0 } = columns;
  for (let row = header.lastRow + 1; row <= lastRow; row += 1) {
    const [project, unit, kind, title] = (['project', 'unit', 'kind', 'title'] as const).map((role) =>
      textAt(row, role),
    ) as [string, string, string, string];
    const place = { sheetId: sheet.id, row, column: projectColumn };
    if (project === '') {
      const said = [textAt(row, 'date'), unit, kind, title].filter((text) => text !== '');
      if (said.length >= ENTRY_CELLS) nameless.push(place);
      continue;
    }
    const format = details.numberFormatAt(details.mergeAt(row, dateColumn)?.row ?? row, dateColumn);
    const date = readUploadDate(valueIn(sheet, details, row, dateColumn), format, year);
    const datePlace = { ...place, column: dateColumn };
    uploads.push({ place, datePlace, project, unit, kind, title, date });
  }
  return { uploads, nameless };
}
