import type { AutoFilter, FilterColumn } from '../../../xlsx';
import { applyFilter } from '../cells/applyFilter';
import { readAddress } from '../cells/areas';
import { requireAllowed } from '../cells/guards';
import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import type { Arguments } from '../objects/Arguments';
import type { HostObject } from '../objects/HostObject';
import type { Json } from '../protocol/Json';
import { criteriaJson, readCriteria } from './filterCriteria';
import type { SheetTarget } from './SheetTarget';

/** Excel.AutoFilter of a worksheet: there is one at most. */
export const autoFilterType = defineType<SheetTarget>({
  name: 'AutoFilter',
  get: {
    enabled: ({ sheet }) => sheet.autoFilter !== undefined,
    isDataFiltered: ({ sheet }) => (sheet.autoFilter?.columns.length ?? 0) > 0,
    criteria: ({ sheet }) => allCriteria(sheet.autoFilter),
  },
  methods: {
    apply: (target, args) => {
      requireAllowed(target.sheet, 'autoFilter');
      put(target, applied(target, args));
      return null;
    },
    clearCriteria: (target) => {
      changeColumns(target, () => []);
      return null;
    },
    clearColumnCriteria: (target, args) => {
      const column = args.count(0);
      changeColumns(target, (columns) => columns.filter((other) => other.column !== column));
      return null;
    },
    reapply: (target) => {
      changeColumns(target, (columns) => columns);
      return null;
    },
    remove: (target) => {
      requireAllowed(target.sheet, 'autoFilter');
      if (target.sheet.autoFilter) target.sheet.setAutoFilter(undefined);
      return null;
    },
    getRange: (target) => {
      const range = rangeOf(target);
      if (!range) throw new HostError('ItemNotFound');
      return range;
    },
    getRangeOrNullObject: rangeOf,
  },
});

/** One entry for each column of a filter; `{}` where a column filters nothing. */
export function allCriteria(filter: AutoFilter | undefined): Json {
  if (!filter) return null;
  return Array.from({ length: filter.area.columns }, (_, index) => {
    const column = filter.columns.find((known) => known.column === index);
    return column ? criteriaJson(column.criteria) : {};
  });
}

function rangeOf({ scope, sheet }: SheetTarget): HostObject | null {
  return sheet.autoFilter ? scope.make.range(sheet, sheet.autoFilter.area) : null;
}

/** The filter after `apply(range, column, criteria)`: other columns keep theirs while the range stays the same. */
function applied({ scope, sheet }: SheetTarget, args: Arguments): AutoFilter {
  const area = scope.make.placeOf(args.object(0))?.area ?? readAddress(scope, sheet, args.text(0));
  const old = sheet.autoFilter;
  const same =
    old?.area.row === area.row && old.area.column === area.column && old.area.columns === area.columns;
  const kept = same ? old.columns : [];
  if (args.raw(1) === undefined) return { area, columns: kept };
  const column = args.count(1);
  if (column >= area.columns) throw new HostError('InvalidArgument');
  const others = kept.filter((other) => other.column !== column);
  if (args.raw(2) === undefined) return { area, columns: others };
  const added = { column, criteria: readCriteria(args.raw(2)) };
  return { area, columns: [...others, added].sort((a, b) => a.column - b.column) };
}

function changeColumns(
  target: SheetTarget,
  change: (columns: readonly FilterColumn[]) => readonly FilterColumn[],
): void {
  requireAllowed(target.sheet, 'autoFilter');
  const { autoFilter } = target.sheet;
  if (autoFilter) put(target, { ...autoFilter, columns: change(autoFilter.columns) });
}

function put({ scope, sheet }: SheetTarget, filter: AutoFilter): void {
  applyFilter(scope.workbook, { sheet }, filter);
}
