import type { HostObject } from '../objects/HostObject';
import type { Scope } from '../Scope';
import { worksheetsType } from './worksheets';

/** Navigation properties of the workbook. */
export const workbookLinks: Readonly<Record<string, (scope: Scope) => HostObject>> = {
  worksheets: (scope) => worksheetsType.of(scope),
};
