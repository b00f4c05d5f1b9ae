import type { Area } from '../../src/domain/sheet/Area';
import type { CellValue } from '../../src/domain/sheet/CellValue';
import { parseAddress } from '../../src/domain/sheet/parseAddress';
import type { SheetDetails } from '../../src/domain/sheet/SheetDetails';
import type { SheetSnapshot } from '../../src/domain/sheet/SheetSnapshot';

/** A sheet as a test writes it: a literal grid from A1 on, formats and formulas by address, merges in A1 notation. */
export interface Grid {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  readonly active?: boolean;
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
}

export interface GridWorkbook {
  readonly snapshots: readonly SheetSnapshot[];
  readonly details: readonly SheetDetails[];
}

export function areaOf(address: string): Area {
  const area = parseAddress(address);
  if (area === null) throw new Error(`not an address: ${address}`);
  return area;
}

function fill<Value>(
  area: Area,
  at: Readonly<Record<string, Value>>,
  none: Value,
): readonly (readonly Value[])[] {
  const rows = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => none));
  for (const [address, value] of Object.entries(at)) {
    const cell = areaOf(address);
    const row = rows[cell.row];
    if (row !== undefined) row[cell.column] = value;
  }
  return rows;
}

function snapshotOf(grid: Grid, position: number): SheetSnapshot {
  const columns = Math.max(0, ...grid.values.map((row) => row.length));
  const values = grid.values.map((row) => [...row, ...Array<CellValue>(columns - row.length).fill('')]);
  return {
    id: `sheet-${position + 1}`,
    name: grid.name,
    position,
    active: grid.active ?? false,
    hidden: grid.hidden ?? false,
    area: { row: 0, column: 0, rows: values.length, columns },
    values,
  };
}

function detailsOf(grid: Grid, sheet: SheetSnapshot): SheetDetails {
  const { area } = sheet;
  const formulas = fill<CellValue>(area, grid.formulas ?? {}, '');
  return {
    sheetId: sheet.id,
    formulas: [{ area, values: formulas }],
    numberFormats: [{ area, values: fill(area, grid.formats ?? {}, 'General') }],
    merges: (grid.merges ?? []).map(areaOf),
    ...(grid.hiddenRows && { hiddenRows: grid.hiddenRows }),
  };
}

/** Literal grids as a workbook read in both stages. Sheets get the ids sheet-1, sheet-2, … */
export function workbookOf(...grids: readonly Grid[]): GridWorkbook {
  const snapshots = grids.map(snapshotOf);
  return {
    snapshots,
    details: grids.map((grid, index) => {
      const sheet = snapshots[index];
      if (sheet === undefined) throw new Error('unreachable');
      return detailsOf(grid, sheet);
    }),
  };
}
