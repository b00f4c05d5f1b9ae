import type { Area } from '../../domain/sheet/Area';
import { joinTables } from '../../domain/units/joinTables';
import type { UnitTable } from '../../domain/units/UnitTable';
import type { Finding } from '../Finding';
import type { FilterState, SheetFilters, TableFilter } from '../port/SheetFilter';
import type { SheetOutline } from '../port/WorkbookOutline';
import type { FilterTarget } from './FilterTarget';

/** The filters to set, and what a sheet does not allow. */
export interface FoundTargets {
  readonly targets: readonly FilterTarget[];
  readonly findings: readonly Finding[];
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function cellOf({ sheetName, area, column }: UnitTable): Finding['cell'] {
  return { sheet: sheetName, row: area.row, column };
}

/** The Excel table whose header is the table's own. */
function tableOver(unitTable: UnitTable, tables: readonly TableFilter[]): TableFilter | undefined {
  const { area, column } = unitTable;
  return tables.find(
    ({ area: over }) =>
      over?.row === area.row && column >= over.column && column < over.column + over.columns,
  );
}

function ownArea({ area, column }: UnitTable, own: FilterState | null): Area {
  if (own?.area.row !== area.row) return area;
  if (column < own.area.column || column >= own.area.column + own.area.columns) return area;
  return { ...own.area, rows: Math.max(area.rows, own.area.rows) };
}

/** A sheet's one filter: over the longest of its tables, or over those that can be one. */
function ownTarget(tables: readonly UnitTable[], { own, tables: excel }: SheetFilters): FoundTargets {
  const chosen = joinTables(tables);
  if (chosen === null) return { targets: [], findings: [] };
  const { joined, left } = chosen;
  const params = { sheet: joined.sheetName };
  if (excel.some(({ area }) => area !== null && overlaps(area, joined.area)))
    return { targets: [], findings: [{ code: 'filter-over-table', params, cell: cellOf(joined) }] };
  const findings = left.map((table) => ({
    code: 'filter-one-table',
    params: { ...params, row: table.area.row + 1 },
    cell: cellOf(table),
  }));
  const target = { unitTable: joined, table: null, area: ownArea(joined, own), standing: own };
  return { targets: [target], findings };
}

function targetsOf(
  { protection, name }: SheetOutline,
  tables: readonly UnitTable[],
  filters: SheetFilters,
): FoundTargets {
  if (tables.length > 0 && protection.kind === 'protected')
    return { targets: [], findings: [{ code: 'filter-protected', params: { sheet: name }, cell: null }] };
  const inTables = tables.flatMap((unitTable): readonly FilterTarget[] => {
    const over = tableOver(unitTable, filters.tables);
    if (!over?.area) return [];
    const standing = { area: over.area, columns: over.columns };
    return [{ unitTable, table: over.name, area: over.area, standing }];
  });
  const rest = tables.filter((table) => tableOver(table, filters.tables) === undefined);
  const own = ownTarget(rest, filters);
  return { targets: [...inTables, ...own.targets], findings: own.findings };
}

/** The filters that the tables of all sheets need, sheet by sheet. Pure. */
export function findTargets(
  sheets: readonly SheetOutline[],
  tables: readonly UnitTable[],
  filters: readonly SheetFilters[],
): FoundTargets {
  const found = sheets.map((sheet) => {
    const own = filters.find(({ sheetId }) => sheetId === sheet.id);
    const ownTables = tables.filter(({ sheetId }) => sheetId === sheet.id);
    return own === undefined ? { targets: [], findings: [] } : targetsOf(sheet, ownTables, own);
  });
  return {
    targets: found.flatMap(({ targets }) => targets),
    findings: found.flatMap(({ findings }) => findings),
  };
}
