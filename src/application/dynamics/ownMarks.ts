import type { Storage } from '../storage/Storage';

/** The entry of the store that holds the marks which the add-in wrote, one a line: all others were typed by hand. */
export const OWN_MARKS_ENTRY = 'dynamics-marks';

/** The marks that the add-in wrote, by `markKey`. A damaged entry knows none: then every mark is kept as typed. */
export function readOwnMarks(storage: Storage): ReadonlySet<string> {
  return new Set(storage.get(OWN_MARKS_ENTRY)?.lines ?? []);
}

/** The same as lines, in an order of their own, so that an unchanged grid gives unchanged lines. */
export function formatOwnMarks(own: ReadonlySet<string>): readonly string[] {
  return [...own].sort();
}
