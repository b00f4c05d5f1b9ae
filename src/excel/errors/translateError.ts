import { WorkbookError, type WorkbookErrorCode } from '../../application/port/WorkbookError';

/** Office's error codes, each translated once. A code that is not here is `unknown`: never sent again blindly. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'access-denied',
  ItemNotFound: 'item-not-found',
  RequestPayloadSizeLimitExceeded: 'request-too-large',
  ResponsePayloadSizeLimitExceeded: 'response-too-large',
  ActivityLimitReached: 'too-busy',
  RequestAborted: 'aborted',
  MergedRangeConflict: 'merged-range',
  FilteredRangeConflict: 'filtered-range',
  InvalidOrTimedOutSession: 'session-lost',
  WriteNotSupportedWhenModalDialogOpen: 'dialog-open',
  NotImplemented: 'not-supported',
  ApiNotFound: 'not-supported',
  UnsupportedOperation: 'not-supported',
  InvalidArgument: 'invalid-argument',
};

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Office's errors come from the frame's realm: known by their shape, not by their class. */
function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'message' in error &&
    typeof error.message === 'string'
  );
}

/** An error of Office as a `WorkbookError`; anything else (a fault of ours, a cancelled run) comes back as it is. */
export function translateError(error: unknown): unknown {
  if (error instanceof WorkbookError || !isOfficeError(error)) return error;
  const place = error.debugInfo?.errorLocation ?? '';
  return new WorkbookError(CODES[error.code] ?? 'unknown', `${error.code}: ${error.message}`, place);
}
