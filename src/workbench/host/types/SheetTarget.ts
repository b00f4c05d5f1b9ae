import type { Sheet } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import type { Scope } from '../Scope';

/** A sheet as the target of an object. */
export interface SheetTarget {
  readonly scope: Scope;
  readonly sheet: Sheet;
}

/** Refuses what needs a sheet that has been deleted since. */
export function requireThere({ scope, sheet }: SheetTarget): void {
  if (scope.workbook.sheet(sheet.id) !== sheet) throw new HostError('ItemNotFound');
}
