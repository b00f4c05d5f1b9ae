import type { AcceptanceGap } from '../../domain/ledger/acceptanceGap';
import { fillIn, type Texts } from '../../locales';
import { sayPoints } from '../recalculate/sayPoints';

/** What is amiss with an acceptance, as a sentence beside the item; null where nothing is. */
export function sayGap(
  gap: AcceptanceGap | undefined,
  { checkList }: Pick<Texts, 'checkList'>,
): string | null {
  if (gap === undefined) return null;
  if (gap.kind === 'none') return checkList.acceptanceNone;
  return fillIn(checkList.acceptanceLags, { points: sayPoints(gap.points) });
}
