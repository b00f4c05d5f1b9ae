import type { UnitFigure, UnitReading } from '../../application';

/** The figures that units can be sorted by, in the order of the report's columns. */
export const UNIT_FIGURES: readonly UnitFigure[] = [
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

/** The figure that a word names; null for every other word. */
export function parseUnitFigure(word: string): UnitFigure | null {
  return UNIT_FIGURES.find((figure) => figure === word) ?? null;
}

/** The largest first, units without the figure last, equal ones in the ledger's order. */
export function sortUnits(units: readonly UnitReading[], by: UnitFigure | null): readonly UnitReading[] {
  if (by === null) return units;
  const figure = (unit: UnitReading): number => unit.figures[by] ?? Number.NEGATIVE_INFINITY;
  return [...units].sort((one, other) => Math.sign(figure(other) - figure(one)) || 0);
}
