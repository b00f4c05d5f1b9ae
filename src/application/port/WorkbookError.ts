/** What can go wrong with a workbook, each with a sentence of its own in `locales`; Office's codes are mapped in `src/excel`. */
export type WorkbookErrorCode =
  | 'cell-edit-mode'
  | 'access-denied'
  | 'item-not-found'
  | 'request-too-large'
  | 'response-too-large'
  | 'too-busy'
  | 'aborted'
  | 'merged-range'
  | 'filtered-range'
  | 'session-lost'
  | 'dialog-open'
  | 'not-supported'
  | 'invalid-argument'
  | 'unknown';

/** A failure of the workbook behind the port: a stable code, and the host's own words for whoever reports it. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail: string,
    /** Where in the batch it happened, as the host names it (`Range.values`); empty where it does not say. */
    readonly place = '',
  ) {
    super(`${code}: ${detail}`);
    this.name = 'WorkbookError';
  }
}
