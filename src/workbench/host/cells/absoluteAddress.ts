import { areaAddress, type Area } from '../../../xlsx';

/** An area's address with every `$`: `$A$1:$B$2`, `$1:$3`, `$A:$B`. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+|\d+)/g, '$$$1');
}
