import { realpathSync } from 'node:fs';
import { statOf } from './statOf';

/**
 * Whether two paths lead to one file: by another spelling, a symbolic or a hard link, or letters of another case on a
 * disk that does not tell them apart. A path where nothing stands is no file yet, hence never the same.
 */
export function sameFile(one: string, other: string): boolean {
  const first = statOf(one);
  const second = statOf(other);
  if (first === null || second === null) return false;
  if (realpathSync.native(one) === realpathSync.native(other)) return true;
  return first.ino !== 0n && first.ino === second.ino && first.dev === second.dev;
}
