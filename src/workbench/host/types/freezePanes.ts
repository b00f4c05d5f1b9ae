import type { Area } from '../../../xlsx';
import { readAddress, WHOLE_SHEET } from '../cells/areas';
import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import type { HostObject } from '../objects/HostObject';
import type { SheetTarget } from './SheetTarget';

/** The cells that stay in view: the first rows, the first columns, or both. */
function frozen({ sheet }: SheetTarget): Area | undefined {
  const { frozenRows, frozenColumns } = sheet.view;
  if (frozenRows === 0 && frozenColumns === 0) return undefined;
  return {
    row: 0,
    column: 0,
    rows: frozenRows === 0 ? WHOLE_SHEET.rows : frozenRows,
    columns: frozenColumns === 0 ? WHOLE_SHEET.columns : frozenColumns,
  };
}

function location(target: SheetTarget): HostObject | null {
  const area = frozen(target);
  return area ? target.scope.make.range(target.sheet, area) : null;
}

/** Excel.WorksheetFreezePanes: what is frozen always starts at A1 here. */
export const freezePanesType = defineType<SheetTarget>({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: ({ sheet }, args) => {
      sheet.changeView({ frozenRows: args.raw(0) === undefined ? 1 : args.count(0), frozenColumns: 0 });
      return null;
    },
    freezeColumns: ({ sheet }, args) => {
      sheet.changeView({ frozenRows: 0, frozenColumns: args.raw(0) === undefined ? 1 : args.count(0) });
      return null;
    },
    freezeAt: ({ scope, sheet }, args) => {
      const area = scope.make.placeOf(args.object(0))?.area ?? readAddress(scope, sheet, args.text(0));
      if (area.row !== 0 || area.column !== 0) throw new HostError('NotImplemented');
      sheet.changeView({
        frozenRows: area.rows === WHOLE_SHEET.rows ? 0 : area.rows,
        frozenColumns: area.columns === WHOLE_SHEET.columns ? 0 : area.columns,
      });
      return null;
    },
    unfreeze: ({ sheet }) => {
      sheet.changeView({ frozenRows: 0, frozenColumns: 0 });
      return null;
    },
    getLocation: (target) => {
      const range = location(target);
      if (!range) throw new HostError('ItemNotFound');
      return range;
    },
    getLocationOrNullObject: location,
  },
});
