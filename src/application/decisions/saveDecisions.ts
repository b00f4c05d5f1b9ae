import type { WorkbookPort } from '../port/WorkbookPort';
import { recalculate } from '../recalculate/recalculate';
import type { RecalculationOptions } from '../recalculate/RecalculationOptions';
import type { RecalculationResult } from '../recalculate/RecalculationResult';
import type { DecisionChange, ItemReference } from './DecisionChange';

/** A run that keeps decisions; `preview` shows what they would come to. */
export interface SaveDecisionsOptions extends Omit<RecalculationOptions, 'decide'> {
  readonly changes: readonly DecisionChange[];
}

/** A run that takes decisions back. */
export interface WithdrawDecisionOptions extends Omit<RecalculationOptions, 'decide'> {
  readonly items: readonly ItemReference[];
}

/**
 * Keeps a reviewer's decisions in the workbook and recalculates under them, in one step that `undo` takes back: ratios,
 * colours and 核对清单 are right at once. Where one of them cannot be taken, none is, and the finding says why.
 */
export function saveDecisions(
  port: WorkbookPort,
  { changes, ...options }: SaveDecisionsOptions,
): Promise<RecalculationResult> {
  return recalculate(port, { ...options, decide: changes });
}

/** Takes decisions back: each item is again as the rules and the reported ratio had it. One step that `undo` takes back. */
export function withdrawDecision(
  port: WorkbookPort,
  { items, ...options }: WithdrawDecisionOptions,
): Promise<RecalculationResult> {
  return recalculate(port, { ...options, decide: items.map((item) => ({ item, choice: null })) });
}
