import type { Refusal } from '../recalculate/RecalculationResult';
import { findLock } from './findLock';
import type { StandingIndex } from './JournalIndex';

/** Refuses a run while another one writes, or where one was cut off and must be put back first; null where none is. */
export function refuseLocked({ index }: StandingIndex, now: string): Refusal | null {
  const lock = findLock(index, now);
  if (lock.kind === 'free') return null;
  const code = lock.kind === 'held' ? 'busy' : 'interrupted';
  return { kind: 'refused', finding: { code, params: { at: lock.step.at }, cell: null } };
}
