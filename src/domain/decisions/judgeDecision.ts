import Fraction from 'fraction.js';
import { fingerprint } from '../ledger/fingerprint';
import type { Item } from '../ledger/Item';
import type { RatioReading } from '../ledger/RatioReading';
import type { Recalled } from '../ledger/recallItems';
import { showsSame } from '../ledger/roundHalfUp';
import { isStillStored } from '../ledger/storedRatio';
import type { RatioCell } from '../progress/Assessment';
import type { StoredDecision } from './StoredDecision';

/** What became of a decision: it stands, or it lapsed with its row's text or with the ratio that it had kept. */
export type DecisionOutcome =
  | { readonly kind: 'stands'; readonly stored: StoredDecision; readonly replacesFormula: boolean }
  | { readonly kind: 'lapsed'; readonly stored: StoredDecision; readonly cause: 'text' | 'ratio' };

/** What judging looks at. `replacesFormula` is only ever true in the run in which the reviewer says so. */
export interface DecisionSituation {
  readonly stored: StoredDecision;
  readonly item: Item;
  readonly reading: RatioReading | undefined;
  readonly recalled: Recalled | undefined;
  readonly replacesFormula: boolean;
}

function holdsKept(cell: RatioCell, kept: Fraction): boolean {
  if (cell.kind !== 'ratio' && cell.kind !== 'formula') return false;
  return cell.ratio !== null && showsSame(cell.ratio, kept, cell.decimals);
}

function ratioStands({ stored, reading, recalled, replacesFormula }: DecisionSituation): boolean {
  const cell: RatioCell = reading?.cell ?? { kind: 'none' };
  if (stored.kind === 'keep') {
    const ours = recalled !== undefined && cell.kind !== 'formula';
    if (ours && isStillStored(cell, recalled.stored.left)) return true;
    return holdsKept(cell, new Fraction(stored.ratio));
  }
  return cell.kind !== 'formula' || replacesFormula;
}

/**
 * Whether a decision stands: until its row's text changes. A kept ratio that somebody has replaced since is not kept any
 * more, and a formula is written over only in the run in which that was decided.
 */
export function judgeDecision(situation: DecisionSituation): DecisionOutcome {
  const { stored, item, replacesFormula } = situation;
  if (fingerprint(item.task, item.progress) !== stored.fingerprint)
    return { kind: 'lapsed', stored, cause: 'text' };
  if (!ratioStands(situation)) return { kind: 'lapsed', stored, cause: 'ratio' };
  return { kind: 'stands', stored, replacesFormula };
}
