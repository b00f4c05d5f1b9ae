import { standingRatio } from '../appendices/listItems';
import { describeItems } from '../recalculate/describeItems';
import type { AssessedLedger } from '../recalculate/LedgerRun';
import type { ItemResult } from '../recalculate/RecalculationResult';

/** The rows by the ratio that stands in their cells, as the appendices count them: what is told needs no recalculation. */
export function describeStanding(assessed: AssessedLedger): readonly ItemResult[] {
  const rows = assessed.rows.map((row) => ({
    ...row,
    assessment: { ...row.assessment, effective: standingRatio(row) },
  }));
  return describeItems({ ...assessed, rows });
}
