import type { Band, Basis } from '../../domain/progress/Assessment';
import type { Light } from '../../domain/progress/lightOf';
import { sayUnit } from '../unitNames/sayUnit';
import type { UnitNameDecision } from '../unitNames/UnitNames';
import type { ChangeKind, Figures, ItemResult, RatioChange } from './RecalculationResult';

function tally<Key extends string>(
  keys: readonly Key[],
  found: readonly (Key | null)[],
): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const key of found) if (key !== null) counts[key] += 1;
  return counts;
}

const BANDS: readonly Band[] = ['completed', 'on-schedule', 'behind'];
const KINDS: readonly ChangeKind[] = ['change', 'rounding', 'tidied'];
const BASES: readonly Basis[] = [
  'decided',
  'platform',
  'computed',
  'stated',
  'claimed-complete',
  'reported',
  'missing',
];

const LIGHTS: readonly Light[] = ['yellow', 'red'];

/** The figures of a run. Units that were settled to be one count once; `lit` where the office uses lights. */
export function countFigures(
  items: readonly ItemResult[],
  changes: readonly RatioChange[],
  { unitNames, lit }: { readonly unitNames: readonly UnitNameDecision[]; readonly lit: boolean },
): Figures {
  const lights = tally(
    LIGHTS,
    items.map((item) => item.light ?? null),
  );
  const units = new Set(items.map((item) => sayUnit(item.unit, unitNames)).filter((unit) => unit !== ''));
  return {
    items: items.length,
    units: units.size,
    bands: tally(
      BANDS,
      items.map((item) => item.band),
    ),
    bases: tally(
      BASES,
      items.map((item) => item.assessment.basis),
    ),
    withoutRatio: items.filter((item) => item.band === null).length,
    review: items.filter((item) => item.review).length,
    changes: tally(
      KINDS,
      changes.map((change) => change.kind),
    ),
    ...(lit ? { lights } : {}),
  };
}
