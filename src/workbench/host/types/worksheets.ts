import type { Sheet } from '../../../xlsx';
import { requireStructure } from '../cells/guards';
import { HostError } from '../errors/HostError';
import type { Arguments } from '../objects/Arguments';
import { defineType } from '../objects/defineType';
import type { HostObject } from '../objects/HostObject';
import type { Scope } from '../Scope';
import { eventMethods } from './eventMethods';
import { findSheet } from './sheetIds';

/** Worksheets in order; chart sheets and macro sheets are not among them. */
function worksheets(scope: Scope, visibleOnly = false): readonly Sheet[] {
  const { workbook } = scope;
  return workbook.sheets.filter(
    (sheet) => sheet.kind === 'worksheet' && (!visibleOnly || workbook.visibility(sheet) === 'visible'),
  );
}

function required(scope: Scope, sheet: Sheet | undefined): HostObject {
  if (!sheet) throw new HostError('ItemNotFound');
  return scope.make.worksheet(sheet);
}

/** The first free name of Excel's own kind: Sheet1, Sheet2 … */
function freeName(scope: Scope): string {
  let number = worksheets(scope).length + 1;
  while (scope.workbook.sheetNamed(`Sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}

/** Excel.WorksheetCollection. */
export const worksheetsType = defineType<Scope>({
  name: 'WorksheetCollection',
  items: (scope) => worksheets(scope).map((sheet) => scope.make.worksheet(sheet)),
  item: (scope, key) => required(scope, findSheet(scope.workbook, key)),
  methods: {
    add: (scope, args) => {
      requireStructure(scope.workbook);
      return scope.make.worksheet(scope.workbook.addSheet(args.optionalText(0) ?? freeName(scope)));
    },
    getActiveWorksheet: (scope) => required(scope, scope.workbook.activeSheet),
    getCount: (scope, args) => worksheets(scope, args.flag(0)).length,
    getFirst: (scope, args) => required(scope, worksheets(scope, args.flag(0))[0]),
    getLast: (scope, args) => required(scope, worksheets(scope, args.flag(0)).at(-1)),
    getItem: (scope: Scope, args: Arguments) => required(scope, findSheet(scope.workbook, args.text(0))),
    getItemOrNullObject: (scope, args) => {
      const sheet = findSheet(scope.workbook, args.raw(0));
      return sheet ? scope.make.worksheet(sheet) : null;
    },
    ...eventMethods<Scope>(
      (scope) => scope,
      () => 'Workbook',
    ),
  },
});
