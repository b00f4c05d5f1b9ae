import { requireAllowed } from '../cells/guards';
import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import { allCriteria, apply, changeColumns, rangeOf, requireRange, type FilterTarget } from './filterMethods';
import { tableOf, type TableTarget } from './TableTarget';

/** Where a table's filter lies: its header and body, never its totals. A table without a header has none. */
function filterTarget(target: TableTarget): FilterTarget {
  const { area, headerRow, totalsRow } = tableOf(target);
  const { scope, sheet, id } = target;
  if (!headerRow) throw new HostError('InvalidArgument');
  return { scope, sheet, table: id, fixed: { ...area, rows: area.rows - (totalsRow ? 1 : 0) } };
}

/** Excel.AutoFilter of a table. */
export const tableFilterType = defineType<TableTarget>({
  name: 'AutoFilter',
  get: {
    enabled: (target) => tableOf(target).filter !== undefined,
    isDataFiltered: (target) => (tableOf(target).filter?.columns.length ?? 0) > 0,
    criteria: (target) => allCriteria(tableOf(target).filter),
  },
  methods: {
    apply: (target, args) => apply(filterTarget(target), args),
    clearCriteria: (target) => changeColumns(filterTarget(target), () => []),
    clearColumnCriteria: (target, args) => {
      const column = args.count(0);
      return changeColumns(filterTarget(target), (columns) =>
        columns.filter((other) => other.column !== column),
      );
    },
    reapply: (target) => changeColumns(filterTarget(target)),
    remove: (target) => {
      const { sheet, id } = target;
      requireAllowed(sheet, 'autoFilter');
      if (tableOf(target).filter) sheet.setTableFilter(id, undefined);
      return null;
    },
    getRange: (target) => requireRange(filterTarget(target)),
    getRangeOrNullObject: (target) => rangeOf(filterTarget(target)),
  },
});
