import { newId } from '../made/newId';
import type { SheetOutline } from '../port/WorkbookOutline';

const PREFIX = 'progress-ledger-';
const NAME = /^progress-ledger-[0-9a-f]{8}$/;

/** A name for a sheet that holds formats for a moment. */
export function newScratchName(): string {
  return `${PREFIX}${newId().slice(0, 8)}`;
}

/** Whether a sheet is one that a run which was cut off left behind. */
export function isScratch({ name, hidden, area }: SheetOutline): boolean {
  return hidden && NAME.test(name) && area.rows * area.columns === 0;
}
