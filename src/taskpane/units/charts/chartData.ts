import type { UnitReading, Units } from '../../../application';
import type { Month } from '../../../domain/dynamics/Month';

/** The parts of a unit's bar, from left to right; `none` are items without a ratio. */
export const parts = ['completed', 'on-schedule', 'behind', 'none'] as const;

export type Part = (typeof parts)[number];

/** How many of a unit's items a part of its bar stands for. */
export function countOf({ bands, withoutRatio }: UnitReading, part: Part): number {
  return part === 'none' ? withoutRatio : bands[part];
}

/** One month's coverage: the assessed projects with dynamics, of all of them. */
export interface MonthCoverage {
  readonly month: Month;
  readonly marked: number;
  readonly projects: number;
}

/** Each month's coverage over all units; a project counts with every unit that answers for it. */
export function coverageByMonth({ units }: Units): readonly MonthCoverage[] {
  const known = units.flatMap(({ dynamics }) => (dynamics === null ? [] : [dynamics]));
  const projects = known.flatMap((dynamics) => dynamics.projects);
  return (known[0]?.months ?? []).map((month, index) => ({
    month,
    marked: projects.filter(({ marked }) => marked[index] === true).length,
    projects: projects.length,
  }));
}
