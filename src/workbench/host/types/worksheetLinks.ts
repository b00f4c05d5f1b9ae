import type { HostObject } from '../objects/HostObject';
import type { SheetTarget } from './SheetTarget';

/** Navigation properties of a worksheet. */
export const worksheetLinks: Readonly<Record<string, (target: SheetTarget) => HostObject>> = {};
