import { parseArea, type Area } from '../../../xlsx';
import { checkedArea, readAddress, sheetOfAddress, WHOLE_SHEET } from '../cells/areas';
import { HostError } from '../errors/HostError';
import type { Arguments } from '../objects/Arguments';
import type { HostObject } from '../objects/HostObject';
import type { SheetTarget } from './SheetTarget';

const range = ({ scope, sheet }: SheetTarget, area: Area): HostObject =>
  scope.make.range(sheet, checkedArea(area));

function used(target: SheetTarget, args: Arguments): HostObject | null {
  const area = target.sheet.cells.usedArea(args.flag(0));
  return area ? range(target, area) : null;
}

/** Methods of a worksheet that lead to cells. */
export const worksheetRanges = {
  getRange: (target: SheetTarget, args: Arguments) => {
    const address = args.optionalText(0);
    if (address === undefined) return range(target, WHOLE_SHEET);
    if (sheetOfAddress(target.scope, address, target.sheet) !== target.sheet)
      throw new HostError('InvalidArgument');
    return range(target, readAddress(target.scope, target.sheet, address));
  },
  getRangeByIndexes: (target: SheetTarget, args: Arguments) =>
    range(target, {
      row: args.count(0),
      column: args.count(1),
      rows: args.count(2, 1),
      columns: args.count(3, 1),
    }),
  getCell: (target: SheetTarget, args: Arguments) =>
    range(target, { row: args.count(0), column: args.count(1), rows: 1, columns: 1 }),
  getRanges: ({ scope, sheet }: SheetTarget, args: Arguments) => {
    const address = args.optionalText(0);
    if (address === undefined) return scope.make.rangeAreas(sheet, [WHOLE_SHEET]);
    return scope.make.rangeAreas(
      sheet,
      address.split(',').map((part) => readAddress(scope, sheet, part.trim())),
    );
  },
  /** An empty sheet's used range is its first cell. */
  getUsedRange: (target: SheetTarget, args: Arguments) =>
    used(target, args) ?? range(target, parseArea('A1') ?? WHOLE_SHEET),
  getUsedRangeOrNullObject: used,
};
