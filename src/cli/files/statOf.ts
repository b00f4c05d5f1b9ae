import { statSync, type BigIntStats } from 'node:fs';

/** What stands at a path; null where nothing does, or where part of the path is no folder or may not be looked at. */
export function statOf(file: string): BigIntStats | null {
  try {
    return statSync(file, { bigint: true, throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
