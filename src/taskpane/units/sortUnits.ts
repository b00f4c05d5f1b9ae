import type { UnitFigure, UnitReading } from '../../application';

/** What a list of units is sorted by: the ledger's own order, the name, or a figure. */
export type SortKey = 'ledger' | 'name' | UnitFigure;

export interface Sorting {
  readonly key: SortKey;
  readonly falling: boolean;
}

/** A unit in its place; `rank` is null without a figure to rank by. Equal figures share a rank. */
export interface RankedUnit {
  readonly unit: UnitReading;
  readonly rank: number | null;
}

const figures: readonly UnitFigure[] = [
  'items',
  'completed',
  'on-schedule',
  'behind',
  'yellow',
  'red',
  'without-ratio',
  'review',
  'acceptance',
  'acceptance-gaps',
  'without-dynamics',
];

/** The figures that the workbook tells of at least one unit. */
export function knownFigures(units: readonly UnitReading[]): readonly UnitFigure[] {
  return figures.filter((figure) => units.some((unit) => unit.figures[figure] !== null));
}

/** Whether a sort key names a figure. */
export function isFigure(key: string): key is UnitFigure {
  return figures.some((figure) => figure === key);
}

function byFigure(
  units: readonly UnitReading[],
  figure: UnitFigure,
  falling: boolean,
): readonly RankedUnit[] {
  const known = units.flatMap((unit) => {
    const value = unit.figures[figure];
    return value === null ? [] : [{ unit, value }];
  });
  const sorted = known.sort((one, other) => (falling ? other.value - one.value : one.value - other.value));
  const ranked = sorted.map(({ unit, value }) => ({
    unit,
    rank: sorted.findIndex((other) => other.value === value) + 1,
  }));
  const without = units.filter((unit) => unit.figures[figure] === null);
  return [...ranked, ...without.map((unit) => ({ unit, rank: null }))];
}

/** Units in order; those without the figure come last, in the ledger's order. */
export function sortUnits(units: readonly UnitReading[], { key, falling }: Sorting): readonly RankedUnit[] {
  if (isFigure(key)) return byFigure(units, key, falling);
  const ordered =
    key === 'name' ? [...units].sort((one, other) => one.name.localeCompare(other.name, 'zh')) : units;
  return ordered.map((unit) => ({ unit, rank: null }));
}
