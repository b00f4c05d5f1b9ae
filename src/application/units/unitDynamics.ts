import type { Dynamics } from '../../domain/dynamics/Dynamics';
import { normalizeName } from '../../domain/ledger/normalizeName';
import type { Finding } from '../Finding';
import type { AssessedRow } from '../recalculate/LedgerRun';
import type { UnitNameDecision } from '../unitNames/UnitNames';
import { unitKey, type UnitGroup } from './groupUnits';
import type { UnitDynamics, UnitProject } from './UnitsResult';

/** The monthly grid's projects by the units of the ledger; a unit without a project has no entry. */
export interface DynamicsByUnit {
  readonly units: ReadonlyMap<string, UnitDynamics>;
  readonly findings: readonly Finding[];
}

type Grid = Pick<Dynamics, 'months' | 'rows'>;

interface Ledger {
  readonly rows: readonly Pick<AssessedRow, 'item'>[];
  readonly groups: readonly UnitGroup[];
  readonly decisions: readonly UnitNameDecision[];
}

/** The ledger's unit of a project that the roster gives none: that of the items of its name, where they agree. */
function unitOfItems(name: string, { rows, decisions }: Ledger): string | null {
  const wanted = normalizeName(name);
  const found = rows.filter(({ item }) => normalizeName(item.name) === wanted);
  const keys = new Set(found.map(({ item }) => unitKey(item.unit, decisions)));
  return keys.size === 1 ? ([...keys][0] ?? null) : null;
}

function describeProject({ months }: Grid, { project, marks }: Grid['rows'][number]): UnitProject {
  const marked = months.map((_, column) => (marks[column] ?? null) !== null);
  return { name: project.name, marked, without: months.filter((_, column) => marked[column] === false) };
}

/** Units that only the roster names: written in another way, or without an item in the ledger. */
function tellStrangers(strangers: ReadonlyMap<string, readonly UnitProject[]>): readonly Finding[] {
  return [...strangers].map(([unit, projects]) => {
    return { code: 'unit-not-in-ledger', params: { unit, count: projects.length }, cell: null };
  });
}

/** Gives each project of the grid to its unit; a project whose unit the ledger does not know is told, never dropped. */
export function dynamicsByUnit(grid: Grid, ledger: Ledger): DynamicsByUnit {
  const known = new Set(ledger.groups.map(({ key }) => key));
  const projects = new Map<string, readonly UnitProject[]>();
  const strangers = new Map<string, readonly UnitProject[]>();
  for (const row of grid.rows) {
    const { name, unit } = row.project;
    const key = unit === '' ? unitOfItems(name, ledger) : unitKey(unit, ledger.decisions);
    const place = key === null || !known.has(key) ? strangers : projects;
    const at = place === projects ? (key ?? '') : unit;
    place.set(at, [...(place.get(at) ?? []), describeProject(grid, row)]);
  }
  const units = [...projects].map(([key, own]) => {
    const without = own.reduce((sum, project) => sum + project.without.length, 0);
    return [key, { months: grid.months, projects: own, without }] as const;
  });
  return { units: new Map(units), findings: tellStrangers(strangers) };
}
