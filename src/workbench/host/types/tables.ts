import { covers, overlaps, type Cell, type Sheet, type Table } from '../../../xlsx';
import { readAddress, sheetOfAddress } from '../cells/areas';
import { requireAllowed } from '../cells/guards';
import type { Place } from '../cells/Place';
import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import type { Arguments } from '../objects/Arguments';
import type { HostObject } from '../objects/HostObject';
import type { Scope } from '../Scope';

/** Tables of the workbook, of one sheet, or of a range (those wholly in it, or all that share a cell with it). */
export interface TablesTarget {
  readonly scope: Scope;
  readonly sheet?: Sheet;
  readonly inside?: { readonly place: Place; readonly whole: boolean };
}

interface Found {
  readonly sheet: Sheet;
  readonly table: Table;
}

function all({ scope, sheet, inside }: TablesTarget): readonly Found[] {
  const sheets = sheet ? [sheet] : scope.workbook.sheets;
  const found = sheets.flatMap((home) => home.tables.all.map((table) => ({ sheet: home, table })));
  if (!inside) return found;
  const { area } = inside.place;
  return found.filter(({ table }) => (inside.whole ? covers(area, table.area) : overlaps(area, table.area)));
}

const objectOf = ({ scope }: TablesTarget, { sheet, table }: Found): HostObject =>
  scope.make.table(sheet, table);

function find(target: TablesTarget, key: unknown): Found | undefined {
  if (typeof key !== 'string') return undefined;
  const wanted = key.toLowerCase();
  return all(target).find(({ table }) => String(table.id) === key || table.name.toLowerCase() === wanted);
}

function required(target: TablesTarget, found: Found | undefined): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return objectOf(target, found);
}

const shared = {
  items: (target: TablesTarget) => all(target).map((found) => objectOf(target, found)),
  item: (target: TablesTarget, key: unknown) => required(target, find(target, key)),
};

const methods = {
  getCount: (target: TablesTarget) => all(target).length,
  getItem: (target: TablesTarget, args: Arguments) => required(target, find(target, args.raw(0))),
  getItemOrNullObject: (target: TablesTarget, args: Arguments) => {
    const found = find(target, args.raw(0));
    return found ? objectOf(target, found) : null;
  },
};

/** Excel.TableCollection. */
export const tablesType = defineType<TablesTarget>({
  name: 'TableCollection',
  ...shared,
  get: { count: (target) => all(target).length },
  methods: {
    ...methods,
    add: (target, args) => required(target, added(target, args)),
    getItemAt: (target, args) => required(target, all(target)[args.count(0)]),
  },
});

/** Excel.TableScopedCollection: the tables of a range. */
export const scopedTablesType = defineType<TablesTarget>({
  name: 'TableScopedCollection',
  ...shared,
  methods: { ...methods, getFirst: (target) => required(target, all(target)[0]) },
});

/** `tables.add(address, hasHeaders)`. Without headers Excel would insert a row for them: not supported. */
function added(target: TablesTarget, args: Arguments): Found {
  const home = target.sheet ?? target.scope.workbook.activeSheet;
  const place = target.scope.make.placeOf(args.object(0));
  const sheet = place?.sheet ?? (home && sheetOfAddress(target.scope, args.text(0), home));
  if (!sheet) throw new HostError('InvalidArgument');
  requireAllowed(sheet, 'nothing');
  const area = place?.area ?? readAddress(target.scope, sheet, args.text(0));
  if (!args.flag(1)) throw new HostError('NotImplemented');
  if (sheet.merges.areas.some((merged) => overlaps(merged, area))) throw new HostError('MergedRangeConflict');
  const columns = headersOf(sheet, area);
  const table = sheet.tables.add({
    name: freeName(target.scope),
    area,
    headerRow: true,
    totalsRow: false,
    columns,
    filter: { area, columns: [] },
    styleName: 'TableStyleMedium2',
    bandedRows: true,
  });
  return { sheet, table };
}

/** Header texts; Excel names empty ones and makes repeated ones differ, so such headers are not supported. */
function headersOf(sheet: Sheet, area: Table['area']): string[] {
  const headers = Array.from({ length: area.columns }, (_, index) =>
    headerText(sheet.cells.get(area.row, area.column + index)),
  );
  if (headers.includes('') || new Set(headers.map((header) => header.toLowerCase())).size < headers.length) {
    throw new HostError('NotImplemented');
  }
  return headers;
}

function headerText(cell: Cell | undefined): string {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? value.code : String(value);
}

function freeName(scope: Scope): string {
  const names = new Set(all({ scope }).map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (names.has(`表${String(number)}`)) number += 1;
  return `表${String(number)}`;
}
