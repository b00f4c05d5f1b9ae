import type { Area, Sheet, Table } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import type { Scope } from '../Scope';

/** A table as the target of an object. */
export interface TableTarget {
  readonly scope: Scope;
  readonly sheet: Sheet;
  readonly id: number;
}

/** The table as it stands, or ItemNotFound once it is a plain range. */
export function tableOf({ sheet, id }: TableTarget): Table {
  const table = sheet.tables.all.find((other) => other.id === id);
  if (!table) throw new HostError('ItemNotFound');
  return table;
}

/** Cells of a table without header and totals. */
export function bodyOf({ area, headerRow, totalsRow }: Table): Area {
  const top = headerRow ? 1 : 0;
  return { ...area, row: area.row + top, rows: area.rows - top - (totalsRow ? 1 : 0) };
}
