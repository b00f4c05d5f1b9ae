import type { Dynamics, DynamicsRow } from './Dynamics';

/** Counts of one project: months with dynamics, and without any in a row: up to the last month, and at most. */
export interface ProjectTotals {
  readonly months: number;
  readonly silent: number;
  readonly longest: number;
}

/** Counts of one unit: its projects, marks, and the marks that were possible. */
export interface UnitTotals {
  readonly unit: string;
  readonly projects: number;
  readonly marks: number;
  readonly possible: number;
}

/** What the grid adds up to; `coverage` counts marks of all that were possible. Shares are left to whoever prints them. */
export interface DynamicsTotals {
  readonly projects: readonly ProjectTotals[];
  readonly units: readonly UnitTotals[];
  /** Projects with dynamics, for each month. */
  readonly months: readonly number[];
  readonly coverage: { readonly marks: number; readonly possible: number };
}

function projectTotals({ marks }: DynamicsRow): ProjectTotals {
  let [silent, longest] = [0, 0];
  for (const mark of marks) {
    silent = mark === null ? silent + 1 : 0;
    longest = Math.max(longest, silent);
  }
  return { months: marks.filter((mark) => mark !== null).length, silent, longest };
}

function unitTotals(rows: readonly DynamicsRow[]): readonly UnitTotals[] {
  const units = new Map<string, UnitTotals>();
  for (const row of rows) {
    const { unit } = row.project;
    const known = units.get(unit) ?? { unit, projects: 0, marks: 0, possible: 0 };
    units.set(unit, {
      unit,
      projects: known.projects + 1,
      marks: known.marks + projectTotals(row).months,
      possible: known.possible + row.marks.length,
    });
  }
  return [...units.values()];
}

/** Adds the grid up per project, unit and month. */
export function dynamicsTotals({ months, rows }: Pick<Dynamics, 'months' | 'rows'>): DynamicsTotals {
  const projects = rows.map(projectTotals);
  return {
    projects,
    units: unitTotals(rows),
    months: months.map((_, column) => rows.filter((row) => (row.marks[column] ?? null) !== null).length),
    coverage: {
      marks: projects.reduce((sum, project) => sum + project.months, 0),
      possible: rows.length * months.length,
    },
  };
}
