import { lastRowOf, type UnitTable } from './UnitTable';

/** What one filter of a sheet can take; `left` are the tables that it cannot. */
export interface JoinedTables {
  readonly joined: UnitTable;
  readonly left: readonly UnitTable[];
}

function join(first: UnitTable, second: UnitTable): UnitTable {
  const column = Math.min(first.area.column, second.area.column);
  const end = Math.max(...[first, second].map(({ area }) => area.column + area.columns));
  const rows = lastRowOf(second) - first.area.row + 1;
  return {
    ...first,
    area: { row: first.area.row, column, rows, columns: end - column },
    headerRows: [...first.headerRows, second.area.row, ...second.headerRows],
  };
}

function joinAll(tables: readonly UnitTable[]): readonly UnitTable[] {
  const sorted = [...tables].sort((one, other) => one.area.row - other.area.row);
  return sorted.reduce<readonly UnitTable[]>((joined, table) => {
    const above = joined.find((one) => one.column === table.column && lastRowOf(one) < table.area.row);
    if (above === undefined) return [...joined, table];
    return joined.map((one) => (one === above ? join(above, table) : one));
  }, []);
}

/** A sheet has one filter: tables below each other with their units in one column are one, else the longest is taken. */
export function joinTables(tables: readonly UnitTable[]): JoinedTables | null {
  const joined = joinAll(tables);
  const [longest, ...left] = [...joined].sort((one, other) => other.area.rows - one.area.rows);
  return longest === undefined ? null : { joined: longest, left };
}
