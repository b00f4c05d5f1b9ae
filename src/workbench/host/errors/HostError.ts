import { XlsxError } from '../../../xlsx';
import type { ErrorCode } from './ErrorCode';
import { codeOfXlsx } from './fromXlsx';

/** An error inside a batch: what ran before it stays, what follows is not run. `location` is `Type.member`. */
export class HostError extends Error {
  readonly code: ErrorCode;
  readonly location: string | undefined;

  constructor(code: ErrorCode, location?: string, cause?: unknown) {
    super(code, { cause });
    this.name = 'HostError';
    this.code = code;
    this.location = location;
  }
}

/** Any error as one of Excel's, at its place: what is no refusal of ours is a fault of the host, a GeneralException. */
export function asHostError(error: unknown, location: string | undefined): HostError {
  if (error instanceof HostError)
    return error.location === undefined ? new HostError(error.code, location, error.cause) : error;
  return new HostError(
    error instanceof XlsxError ? codeOfXlsx(error.code) : 'GeneralException',
    location,
    error,
  );
}

/** An answer that is an error number for the whole request, in place of results (5103: request too large …). */
export class EnvelopeError extends Error {
  readonly number: number;

  constructor(number: number) {
    super(`envelope ${String(number)}`);
    this.name = 'EnvelopeError';
    this.number = number;
  }
}

export const REQUEST_TOO_LARGE = 5103;
export const RESPONSE_TOO_LARGE = 5104;
