import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import { allCriteria } from './autoFilter';
import { tableOf, type TableTarget } from './TableTarget';

/** Excel.AutoFilter of a table: it can be read here, and cleared by the table. */
export const tableFilterType = defineType<TableTarget>({
  name: 'AutoFilter',
  get: {
    enabled: (target) => tableOf(target).filter !== undefined,
    isDataFiltered: (target) => (tableOf(target).filter?.columns.length ?? 0) > 0,
    criteria: (target) => allCriteria(tableOf(target).filter),
  },
  methods: {
    getRange: (target) => {
      const { filter } = tableOf(target);
      if (!filter) throw new HostError('ItemNotFound');
      return target.scope.make.range(target.sheet, filter.area);
    },
    getRangeOrNullObject: (target) => {
      const { filter } = tableOf(target);
      return filter ? target.scope.make.range(target.sheet, filter.area) : null;
    },
  },
});
