/** Why the command line refuses, apart from what the ledger itself gives reason for; each has its sentence in `locales`. */
export type FailureCode =
  | 'input-missing'
  | 'input-is-folder'
  | 'input-unreadable'
  | 'old-format'
  | 'not-xlsx'
  | 'output-is-input'
  | 'output-exists'
  | 'output-is-folder'
  | 'output-folder-missing'
  | 'output-ending'
  | 'export-ending'
  | 'output-not-written'
  | 'no-browser'
  | 'browser-failed';

/** `other` is a folder, an ending or what a program said, `reason` what the system said. */
export interface FailureParams {
  readonly file: string;
  readonly other?: string;
  readonly reason?: SystemReason;
}

/** What the operating system said, by the codes that a person can do something about. */
export type SystemReason =
  'EACCES' | 'EPERM' | 'EROFS' | 'ENOSPC' | 'EBUSY' | 'ENAMETOOLONG' | 'EMFILE' | 'other';

/** A refusal that a person can act on: one sentence, no stack, nothing written. */
export class CliFailure extends Error {
  readonly code: FailureCode;
  readonly params: FailureParams;

  constructor(code: FailureCode, params: FailureParams) {
    super(`${code} ${params.file}`);
    this.name = 'CliFailure';
    this.code = code;
    this.params = params;
  }
}
