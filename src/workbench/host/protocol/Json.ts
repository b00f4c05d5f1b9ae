/** What JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | JsonRecord;

export interface JsonRecord {
  readonly [key: string]: Json | undefined;
}

/** Whether a value from outside is an object with keys (no array, not null). */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value from outside is a list. Lists of another window's realm count too. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The record itself, or an empty one for whatever else came. */
export function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
