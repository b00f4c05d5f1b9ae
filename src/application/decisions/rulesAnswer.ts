import type Fraction from 'fraction.js';
import type { Basis } from '../../domain/progress/Assessment';
import type { SettledAssessment } from '../../domain/ledger/LedgerReason';

const OWN: ReadonlySet<Basis> = new Set(['computed', 'stated', 'claimed-complete']);

/** What the rules would have written, were it not for the doubts; null where they only repeat what was reported. */
export function rulesAnswer({ basis, ratio }: Pick<SettledAssessment, 'basis' | 'ratio'>): Fraction | null {
  return OWN.has(basis) ? ratio : null;
}
