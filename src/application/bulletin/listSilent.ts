import type { Month } from '../../domain/dynamics/Month';
import { readProjectRows } from '../../domain/dynamics/readProjects';
import { normalizeName, normalizeText } from '../../domain/ledger/normalizeName';
import type { ListedItem } from '../appendices/AppendicesResult';
import type { GridRead } from '../dynamics/readGrid';

/** The projects of the roster without an upload in one month. */
export interface SilentMonth {
  readonly month: Month;
  readonly rows: readonly ListedItem[];
}

interface Named {
  readonly name: string;
  readonly unit: string;
}

function keyOf({ name, unit }: Named): string {
  return `${normalizeName(name)}|${normalizeText(unit)}`;
}

/** Where the roster, or the earlier grid in its place, names each project. */
function cellsOf({ found, detailsOf }: GridRead): ReadonlyMap<string, ListedItem['cell']> {
  return new Map(
    found.projects.flatMap((table) =>
      readProjectRows(table, detailsOf(table)).map((project) => {
        const column = table.header.columns.project ?? 0;
        return [keyOf(project), { sheet: table.sheet.name, row: project.row, column }] as const;
      }),
    ),
  );
}

/** For each month of the grid, the projects that published nothing in it. */
export function listSilent(grid: GridRead): readonly SilentMonth[] {
  const cells = cellsOf(grid);
  const { months, rows } = grid.read.dynamics;
  return months.map((month, column) => ({
    month,
    rows: rows.flatMap(({ project, marks }) => {
      const cell = cells.get(keyOf(project));
      return (marks[column] ?? null) !== null || cell === undefined ? [] : [{ ...project, cell }];
    }),
  }));
}
