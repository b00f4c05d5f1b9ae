import { readAddress } from '../cells/areas';
import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import type { HostObject } from '../objects/HostObject';
import type { SheetTarget } from './SheetTarget';

type Axis = 'rowBreaks' | 'columnBreaks';

interface Breaks extends SheetTarget {
  readonly axis: Axis;
}

interface Break extends Breaks {
  readonly at: number;
}

/** Excel.PageBreak: known by the first row or column after it. */
export const pageBreakType = defineType<Break>({
  name: 'PageBreak',
  identity: ({ at }) => ({ _Id: String(at) }),
  get: {
    columnIndex: ({ axis, at }) => (axis === 'columnBreaks' ? at : 0),
    rowIndex: ({ axis, at }) => (axis === 'rowBreaks' ? at : 0),
  },
  methods: {
    delete: (target) => {
      put(
        target,
        target.sheet.page[target.axis].filter((other) => other !== target.at),
      );
      return null;
    },
    getCellAfterBreak: ({ scope, sheet, axis, at }) =>
      scope.make.range(sheet, {
        row: axis === 'rowBreaks' ? at : 0,
        column: axis === 'columnBreaks' ? at : 0,
        rows: 1,
        columns: 1,
      }),
  },
});

function put({ sheet, axis }: Breaks, breaks: readonly number[]): void {
  sheet.changePage({ [axis]: [...new Set(breaks)].sort((a, b) => a - b) });
}

function find(target: Breaks, key: unknown): HostObject {
  const at = target.sheet.page[target.axis].find((other) => String(other) === key);
  if (at === undefined) throw new HostError('ItemNotFound');
  return pageBreakType.of({ ...target, at });
}

/** Excel.PageBreakCollection: breaks set by hand, of rows or of columns. */
export const pageBreaksType = defineType<Breaks>({
  name: 'PageBreakCollection',
  items: (target) => target.sheet.page[target.axis].map((at) => pageBreakType.of({ ...target, at })),
  item: find,
  methods: {
    add: (target, args) => {
      const { scope, sheet, axis } = target;
      const area = scope.make.placeOf(args.object(0))?.area ?? readAddress(scope, sheet, args.text(0));
      const at = axis === 'rowBreaks' ? area.row : area.column;
      if (at === 0) throw new HostError('InvalidArgument');
      put(target, [...sheet.page[axis], at]);
      return pageBreakType.of({ ...target, at });
    },
    getCount: ({ sheet, axis }) => sheet.page[axis].length,
    removePageBreaks: (target) => {
      put(target, []);
      return null;
    },
  },
});
