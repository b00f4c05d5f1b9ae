import { WorkbookError, type WorkbookErrorCode } from '../../application/port/WorkbookError';

/** Something that was thrown: an error of the workbook by its code, or `fault`, which nobody expected. */
export interface Fault {
  readonly code: WorkbookErrorCode | 'fault';
  /** The host's own words, for whoever is asked for help. */
  readonly detail: string;
}

/** Makes whatever was thrown something that the pane can tell. */
export function toFault(thrown: unknown): Fault {
  if (thrown instanceof WorkbookError)
    return { code: thrown.code, detail: `${thrown.detail} ${thrown.place}`.trim() };
  return { code: 'fault', detail: thrown instanceof Error ? thrown.message : String(thrown) };
}
