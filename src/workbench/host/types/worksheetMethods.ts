import type { Sheet } from '../../../xlsx';
import { requireStructure } from '../cells/guards';
import { copySheet } from '../cells/copySheet';
import { HostError } from '../errors/HostError';
import type { Arguments } from '../objects/Arguments';
import type { HostObject, Outcome } from '../objects/HostObject';
import { requireThere, type SheetTarget } from './SheetTarget';

/** The next worksheet in one direction, hidden ones left out when asked; `undefined` at the end. */
function neighbour({ scope, sheet }: SheetTarget, args: Arguments, step: 1 | -1): Sheet | undefined {
  const { workbook } = scope;
  const visibleOnly = args.flag(0);
  const sheets = workbook.sheets.filter((other) => other.kind === 'worksheet');
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const other = sheets[at];
    if (other && (!visibleOnly || workbook.visibility(other) === 'visible')) return other;
  }
  return undefined;
}

function orNull(target: SheetTarget, sheet: Sheet | undefined): HostObject | null {
  return sheet ? target.scope.make.worksheet(sheet) : null;
}

function required(target: SheetTarget, sheet: Sheet | undefined): HostObject {
  if (!sheet) throw new HostError('ItemNotFound');
  return target.scope.make.worksheet(sheet);
}

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Where a copy goes: beside a sheet that is named, first, or last; `None` puts it last. */
function placeOfCopy(
  { scope }: SheetTarget,
  position: (typeof POSITIONS)[number],
  relative: Sheet | undefined,
): number {
  const { workbook } = scope;
  if (position === 'Beginning') return 0;
  if (position === 'End' || position === 'None') return workbook.sheets.length;
  if (!relative) throw new HostError('InvalidArgument');
  return workbook.position(relative) + (position === 'After' ? 1 : 0);
}

/** What a worksheet can be told to do as a whole. */
export const worksheetMethods: Readonly<Record<string, (target: SheetTarget, args: Arguments) => Outcome>> = {
  activate: (target) => {
    requireThere(target);
    const { scope, sheet } = target;
    if (scope.workbook.visibility(sheet) !== 'visible') throw new HostError('InvalidOperation');
    scope.workbook.activate(sheet);
    return null;
  },
  delete: (target) => {
    requireThere(target);
    requireStructure(target.scope.workbook);
    if (target.scope.workbook.visibility(target.sheet) === 'veryHidden')
      throw new HostError('InvalidOperation');
    target.scope.workbook.deleteSheet(target.sheet);
    return null;
  },
  copy: (target, args) => {
    requireThere(target);
    requireStructure(target.scope.workbook);
    const relative = target.scope.make.sheetOf(args.object(1));
    const position = placeOfCopy(target, args.word(0, POSITIONS, 'None'), relative);
    return target.scope.make.worksheet(copySheet(target.scope.workbook, target.sheet, position));
  },
  getNext: (target, args) => required(target, neighbour(target, args, 1)),
  getNextOrNullObject: (target, args) => orNull(target, neighbour(target, args, 1)),
  getPrevious: (target, args) => required(target, neighbour(target, args, -1)),
  getPreviousOrNullObject: (target, args) => orNull(target, neighbour(target, args, -1)),
};
