import type { JournalIndex, JournalStep } from './JournalIndex';
import { JOURNAL_LETTERS, JOURNAL_STEPS } from './limits';

/** The index with a step added at its end, and the steps whose bodies go to make room for it. */
export interface Retention {
  readonly index: JournalIndex;
  readonly dropped: readonly JournalStep[];
}

/** Adds a step, dropping the oldest until ten steps or 2 MB are kept; null where the step alone is too large. */
export function planRetention(index: JournalIndex, step: JournalStep): Retention | null {
  if (step.letters > JOURNAL_LETTERS) return null;
  const kept = [...index.steps, step];
  const dropped: JournalStep[] = [];
  const tooMuch = (): boolean =>
    kept.length > JOURNAL_STEPS || kept.reduce((sum, one) => sum + one.letters, 0) > JOURNAL_LETTERS;
  while (tooMuch()) {
    const oldest = kept.shift();
    if (oldest !== undefined) dropped.push(oldest);
  }
  return { index: { steps: kept, dropped: index.dropped + dropped.length }, dropped };
}
