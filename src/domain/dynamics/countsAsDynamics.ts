import { normalizeText } from '../ledger/normalizeName';
import { COUNTED_KINDS } from './dynamicsWords';

const counted = new Set(COUNTED_KINDS.map(normalizeText));
const SEPARATORS = /[、,,;;/+]|和|及/;

/** Whether an upload of this kind is a month's dynamics: one of the counted kinds, several of them (`新闻报道、工作总结`), or none given. */
export function countsAsDynamics(kind: string): boolean {
  const plain = normalizeText(kind);
  return plain === '' || plain.split(SEPARATORS).some((word) => counted.has(word));
}
