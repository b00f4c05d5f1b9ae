import type { SystemReason } from '../CliFailure';

const codes: readonly SystemReason[] = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EBUSY',
  'ENAMETOOLONG',
  'EMFILE',
];

/** The reason behind a failed read or write of a file, from Node's error code. */
export function systemReason(error: unknown): SystemReason {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return codes.find((known) => known === code) ?? 'other';
}
