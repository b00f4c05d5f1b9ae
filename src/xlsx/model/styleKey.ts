import type { Style } from './Style';

/** A text that two styles share exactly if they look and behave the same, whatever the order of their members. */
export function styleKey(style: Style): string {
  return JSON.stringify(style, (_, value: unknown) => (isRecord(value) ? sorted(value) : value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
