import type { PaneState } from './PaneState';

/** Whether nothing was ever recalculated: neither on this machine nor, as far as its steps tell, in this workbook. */
export function isFirstRun({ experienced, opening }: PaneState): boolean {
  return !experienced && opening !== null && opening.steps.length === 0;
}
