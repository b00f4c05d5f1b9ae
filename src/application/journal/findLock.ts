import type { JournalIndex, JournalStep } from './JournalIndex';
import { LOCK_MINUTES } from './limits';

/** Who holds the workbook: nobody, a run that is writing now, or one that was cut off and can be put back. */
export type Lock =
  | { readonly kind: 'free' }
  | { readonly kind: 'held'; readonly step: JournalStep }
  | { readonly kind: 'interrupted'; readonly step: JournalStep };

/** Reads the lock from the journal: two runtimes may serve one workbook, and one may have died while it wrote. */
export function findLock(index: JournalIndex, now: string): Lock {
  const step = index.steps.find((one) => one.state !== 'done');
  if (step === undefined) return { kind: 'free' };
  const minutes = (Date.parse(now) - Date.parse(step.at)) / 60_000;
  return { kind: minutes >= 0 && minutes < LOCK_MINUTES ? 'held' : 'interrupted', step };
}
