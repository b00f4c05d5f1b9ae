import type { Area } from '../../domain/sheet/Area';
import { cellAt } from '../../domain/sheet/cellAt';
import { LABEL_MARKER } from '../../domain/sheet/joinLabels';
import { mayHoldMerges } from '../../domain/sheet/mayHoldMerges';
import type { DetailRequest } from '../../domain/sheet/SheetDetails';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import type { UnitTable } from '../../domain/units/UnitTable';
import type { Watch, WorkbookPort } from '../port/WorkbookPort';

/** A table's column of units: what its cells show, row by row below the header, and its merges over several rows. */
export interface UnitColumn {
  readonly table: UnitTable;
  readonly texts: readonly string[];
  readonly merges: readonly Area[];
}

function columnOf({ area, column }: UnitTable): Area {
  return { row: area.row + 1, column, rows: area.rows - 1, columns: 1 };
}

/** A cell that a rule of a made sheet lets look empty still has its text, and a number its digits where it is too wide to show. */
function textsOf(table: UnitTable, shown: readonly (readonly string[])[], sheet: SheetSnapshot): string[] {
  return shown.map(([text = ''], index) =>
    text === '' || /^#+$/.test(text) ? String(cellAt(sheet, table.area.row + 1 + index, table.column)) : text,
  );
}

function mergeRequests(
  tables: readonly UnitTable[],
  snapshots: readonly SheetSnapshot[],
): readonly DetailRequest[] {
  return snapshots.flatMap((sheet) => {
    const merges = tables
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map(columnOf)
      .filter((area) => mayHoldMerges(sheet, area));
    return merges.length === 0 ? [] : [{ sheetId: sheet.id, formulas: [], numberFormats: [], merges }];
  });
}

/** One round trip per chunk for the texts, and as many for merges, only in columns that can hold any. */
export async function readUnitColumns(
  port: WorkbookPort,
  tables: readonly UnitTable[],
  source: { readonly snapshots: readonly SheetSnapshot[]; readonly watch: Watch },
): Promise<readonly UnitColumn[]> {
  const { snapshots, watch } = source;
  const areas = tables.map((table) => ({ sheetId: table.sheetId, area: columnOf(table) }));
  const shown = await port.readTexts(areas, watch);
  const requests = mergeRequests(tables, snapshots);
  const details = requests.length === 0 ? [] : await port.readDetails(requests, LABEL_MARKER, watch);
  return tables.flatMap((table, index) => {
    const sheet = snapshots.find(({ id }) => id === table.sheetId);
    if (sheet === undefined) return [];
    const merges = details
      .filter(({ sheetId }) => sheetId === table.sheetId)
      .flatMap((one) => one.merges)
      .filter(
        (area) => area.rows > 1 && area.column <= table.column && table.column < area.column + area.columns,
      );
    return [{ table, texts: textsOf(table, shown[index] ?? [], sheet), merges }];
  });
}
