import type { SheetPart } from './Change';
import type { ChangeLog } from './ChangeLog';
import type { StyleTable } from './StyleTable';

/** What the parts of a sheet share: its identity, where changes are recorded, and the workbook's styles. */
export interface SheetContext {
  readonly sheet: string;
  readonly log: ChangeLog;
  readonly styles: StyleTable;
}

/** Records that a part of the sheet has a new state. */
export function recordPart(context: SheetContext, part: SheetPart): void {
  context.log.record({ kind: 'sheetPart', sheet: context.sheet, part });
}
