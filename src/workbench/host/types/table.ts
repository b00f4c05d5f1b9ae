import { applyFilter } from '../cells/applyFilter';
import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import { bodyOf, tableOf, type TableTarget } from './TableTarget';
import { tableColumnsType } from './tableColumns';
import { tableFilterType } from './tableFilter';
import { flagIn, textIn } from './written';

/** Excel.Table. */
export const tableType = defineType<TableTarget>({
  name: 'Table',
  identity: ({ id }) => ({ Id: String(id) }),
  get: {
    id: ({ id }) => String(id),
    name: (target) => tableOf(target).name,
    showHeaders: (target) => tableOf(target).headerRow,
    showTotals: (target) => tableOf(target).totalsRow,
    showBandedRows: (target) => tableOf(target).bandedRows,
    style: (target) => tableOf(target).styleName ?? '',
  },
  set: {
    name: (target, value) => {
      target.sheet.tables.change(tableOf(target).id, { name: textIn(value) });
    },
    style: (target, value) => {
      target.sheet.tables.change(tableOf(target).id, { styleName: textIn(value) });
    },
    showBandedRows: (target, value) => {
      target.sheet.tables.change(tableOf(target).id, { bandedRows: flagIn(value) });
    },
  },
  links: {
    worksheet: ({ scope, sheet }) => scope.make.worksheet(sheet),
    autoFilter: tableFilterType.of,
    columns: tableColumnsType.of,
  },
  methods: {
    getRange: (target) => target.scope.make.range(target.sheet, tableOf(target).area),
    getDataBodyRange: (target) => target.scope.make.range(target.sheet, bodyOf(tableOf(target))),
    getHeaderRowRange: (target) => {
      const { area, headerRow } = tableOf(target);
      if (!headerRow) throw new HostError('ItemNotFound');
      return target.scope.make.range(target.sheet, { ...area, rows: 1 });
    },
    getTotalRowRange: (target) => {
      const { area, totalsRow } = tableOf(target);
      if (!totalsRow) throw new HostError('ItemNotFound');
      return target.scope.make.range(target.sheet, { ...area, row: area.row + area.rows - 1, rows: 1 });
    },
    convertToRange: (target) => {
      const { area, id } = tableOf(target);
      target.sheet.tables.remove(id);
      return target.scope.make.range(target.sheet, area);
    },
    clearFilters: (target) => {
      const { sheet, id, scope } = target;
      const { filter } = tableOf(target);
      if (filter) applyFilter(scope.workbook, { sheet, table: id }, { ...filter, columns: [] });
      return null;
    },
  },
});
