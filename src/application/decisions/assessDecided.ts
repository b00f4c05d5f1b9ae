import { assessLedger } from '../recalculate/assessLedger';
import type { AssessedLedger, LedgerRead } from '../recalculate/LedgerRun';
import type { OpenWorkbook } from '../workbook/openWorkbook';
import type { Finding } from '../Finding';
import { applyChanges } from './applyChanges';
import type { DecisionChange } from './DecisionChange';
import { noDecisions, readDecisions } from './Decisions';

/** The ledger as the rules alone see it: every decision that stands is looked behind. */
export function assessRuled(standing: AssessedLedger): AssessedLedger {
  const stands = standing.rows.flatMap(({ item, decision }) =>
    decision?.kind === 'stands' ? [[item.key, decision.stored] as const] : [],
  );
  if (standing.decisions.byItem.size === 0) return standing;
  const { ledger, threshold, yellowFrom } = standing;
  return { ...assessLedger(ledger, threshold, { ...noDecisions, withdrawn: new Map(stands) }), yellowFrom };
}

/** Assesses the ledger under the workbook's decisions, with a reviewer's changes where there are any. */
export function assessDecided(
  ledger: LedgerRead,
  source: {
    readonly workbook: Pick<OpenWorkbook, 'storage' | 'outline'>;
    readonly threshold: AssessedLedger['threshold'];
    readonly changes: readonly DecisionChange[];
  },
): AssessedLedger | Finding {
  const { workbook, threshold, changes } = source;
  const standing = assessLedger(ledger, threshold, readDecisions(workbook, ledger));
  if (changes.length === 0) return standing;
  const applied = applyChanges(changes, { ruled: assessRuled(standing), standing });
  if (applied.kind === 'refused') return applied.finding;
  return assessLedger(ledger, threshold, applied.decisions);
}
