import type { Finding } from '../Finding';
import type { ItemResult } from './RecalculationResult';
import { sayPoints } from './sayPoints';
import { formatPercent } from './showRatio';

/** What is amiss with an item's acceptance, as a code with what its sentence needs; null where nothing is. */
export function acceptanceFinding(item: ItemResult): Finding | null {
  const { name, acceptance, acceptanceGap: gap, effectiveShown: ratio, cell } = item;
  if (gap === undefined) return null;
  if (gap.kind === 'none') return { code: 'acceptance-none', params: { name, ratio }, cell };
  const shown = acceptance === null ? '' : formatPercent(acceptance, 1);
  return {
    code: 'acceptance-lags',
    params: { name, ratio, acceptance: shown, points: sayPoints(gap.points) },
    cell,
  };
}
