import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import type { HostObject } from '../objects/HostObject';
import { bodyOf, tableOf, type TableTarget } from './TableTarget';

interface ColumnTarget {
  readonly table: TableTarget;
  readonly index: number;
}

function areaOf({ table, index }: ColumnTarget, body = false) {
  const found = tableOf(table);
  const area = body ? bodyOf(found) : found.area;
  return { ...area, column: area.column + index, columns: 1 };
}

/** Excel.TableColumn: its id counts from 1, its index from 0. */
export const tableColumnType = defineType<ColumnTarget>({
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  get: {
    id: ({ index }) => index + 1,
    index: ({ index }) => index,
    name: ({ table, index }) => tableOf(table).columns[index] ?? '',
  },
  methods: {
    getRange: (target) => target.table.scope.make.range(target.table.sheet, areaOf(target)),
    getDataBodyRange: (target) => target.table.scope.make.range(target.table.sheet, areaOf(target, true)),
    getHeaderRowRange: (target) =>
      target.table.scope.make.range(target.table.sheet, { ...areaOf(target), rows: 1 }),
  },
});

function find(table: TableTarget, key: unknown): HostObject | null {
  const { columns } = tableOf(table);
  const index = typeof key === 'number' ? key - 1 : columns.findIndex((name) => name === key);
  return index >= 0 && index < columns.length ? tableColumnType.of({ table, index }) : null;
}

function required(object: HostObject | null): HostObject {
  if (!object) throw new HostError('ItemNotFound');
  return object;
}

/** Excel.TableColumnCollection. */
export const tableColumnsType = defineType<TableTarget>({
  name: 'TableColumnCollection',
  get: { count: (table) => tableOf(table).columns.length },
  items: (table) => tableOf(table).columns.map((_, index) => tableColumnType.of({ table, index })),
  item: (table, key) => required(find(table, key)),
  methods: {
    getCount: (table) => tableOf(table).columns.length,
    getItemAt: (table, args) => required(find(table, args.count(0) + 1)),
    getItemOrNullObject: (table, args) => find(table, args.raw(0)),
  },
});
