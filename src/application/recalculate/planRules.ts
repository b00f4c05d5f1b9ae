import { BEHIND_MARKER, planBehindRules } from '../../domain/ledger/planBehindRules';
import type { RulesChange } from '../../domain/sheet/ChangeSet';
import type { RulesWrite } from '../port/WorkbookWrite';
import { sameRules } from '../rules/sameRules';
import type { AssessedLedger } from './LedgerRun';

/** A sheet's conditional formats that change, as journal entry and as write. */
export interface PlannedRules {
  readonly change: RulesChange;
  readonly write: RulesWrite;
}

/** The rules that colour what is behind, for the sheets where not exactly these stand already. */
export function planRules(assessed: AssessedLedger): readonly PlannedRules[] {
  const wanted = planBehindRules(assessed.ledger.itemsRead, assessed.ratios, assessed);
  return wanted.flatMap(({ sheetId, rules }) => {
    const standing = assessed.ledger.details.find((one) => one.sheetId === sheetId)?.rules ?? [];
    if (sameRules(standing, rules)) return [];
    const before = standing.map(({ rule }) => rule);
    const remove = standing.map(({ id }) => id);
    return [
      {
        change: { kind: 'rules', sheetId, marker: BEHIND_MARKER, before, after: rules },
        write: { kind: 'rules', sheetId, remove, rules },
      },
    ];
  });
}
