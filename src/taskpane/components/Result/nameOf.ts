import type { ItemResult } from '../../../application';

/** An item as a line names it: its number in the ledger, where it has one, and its name without line breaks. */
export function nameOf({ number, name }: ItemResult): string {
  return `${number} ${name}`.replace(/\s+/gu, ' ').trim();
}
