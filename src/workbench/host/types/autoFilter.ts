import { requireAllowed } from '../cells/guards';
import { defineType } from '../objects/defineType';
import { allCriteria, apply, changeColumns, rangeOf, requireRange } from './filterMethods';
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
    apply,
    clearCriteria: (target) => changeColumns(target, () => []),
    clearColumnCriteria: (target, args) => {
      const column = args.count(0);
      return changeColumns(target, (columns) => columns.filter((other) => other.column !== column));
    },
    reapply: (target) => changeColumns(target),
    remove: (target) => {
      requireAllowed(target.sheet, 'autoFilter');
      if (target.sheet.autoFilter) target.sheet.setAutoFilter(undefined);
      return null;
    },
    getRange: requireRange,
    getRangeOrNullObject: rangeOf,
  },
});
