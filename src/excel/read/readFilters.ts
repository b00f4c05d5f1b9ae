import type {
  FilterColumn,
  FilterState,
  SheetFilters,
  TableFilter,
} from '../../application/port/SheetFilter';
import type { Area } from '../../domain/sheet/Area';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';

interface LoadedTable {
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
}

interface LoadedSheet {
  readonly sheetId: string;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

function loadSheet(context: Excel.RequestContext, sheetId: string): LoadedSheet {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.autoFilter.load('enabled,criteria');
  sheet.tables.load('items/name,items/showHeaders,items/showTotals');
  const range = sheet.autoFilter.getRangeOrNullObject();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return { sheetId, sheet, range };
}

function loadTable(table: Excel.Table): LoadedTable {
  const whole = table.getRange();
  whole.load('rowIndex,columnIndex,rowCount,columnCount');
  if (table.showHeaders) table.autoFilter.load('criteria');
  return { table, whole };
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** Excel tells every field of a criterion, those that say nothing as null, which it does not take back. */
function takeColumns(told: unknown): readonly FilterColumn[] {
  const entries: readonly unknown[] = Array.isArray(told) ? told : [];
  return entries.flatMap((entry, column) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const fields = Object.entries(entry).filter(([, value]) => value !== null && value !== undefined);
    const criteria = Object.fromEntries(fields);
    const { filterOn } = criteria;
    return typeof filterOn === 'string' ? [{ column, criteria: { ...criteria, filterOn } }] : [];
  });
}

function takeOwn({ sheet, range }: LoadedSheet): FilterState | null {
  if (!sheet.autoFilter.enabled || range.isNullObject) return null;
  return { area: areaOf(range), columns: takeColumns(sheet.autoFilter.criteria) };
}

function takeTable({ table, whole }: LoadedTable): TableFilter {
  if (!table.showHeaders) return { name: table.name, area: null, columns: [] };
  const area = areaOf(whole);
  const rows = area.rows - (table.showTotals ? 1 : 0);
  return { name: table.name, area: { ...area, rows }, columns: takeColumns(table.autoFilter.criteria) };
}

/** The filters of these sheets and of their tables. One round trip, two where there are tables. */
export function readFilters(session: Session, sheetIds: readonly string[]): Promise<readonly SheetFilters[]> {
  return runBatch(session, async (context) => {
    const sheets = sheetIds.map((id) => loadSheet(context, id));
    await context.sync();
    const tables = sheets.map(({ sheet }) => sheet.tables.items.map(loadTable));
    if (tables.some((own) => own.length > 0)) await context.sync();
    return sheets.map((loaded, index) => ({
      sheetId: loaded.sheetId,
      own: takeOwn(loaded),
      tables: (tables[index] ?? []).map(takeTable),
    }));
  });
}
