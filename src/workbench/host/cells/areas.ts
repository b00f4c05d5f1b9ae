import {
  areaAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quoteSheetName,
  type Area,
  type Sheet,
} from '../../../xlsx';
import { absoluteAddress } from './absoluteAddress';
import { HostError } from '../errors/HostError';
import type { Scope } from '../Scope';

/** The cells that two areas share, if any. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The area itself if a sheet can hold it, else InvalidArgument. */
export function checkedArea(area: Area): Area {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (!fits) throw new HostError('InvalidArgument');
  return area;
}

/** Every cell of a sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** An address with its sheet, as `range.address` gives it: `明细!A1:B2`. */
export function addressOf(scope: Scope, sheet: Sheet, area: Area): string {
  return `${quoteSheetName(scope.workbook.sheetName(sheet))}!${areaAddress(area)}`;
}

/** Areas as a name's formula writes them: `明细!$A$1:$B$2`, several with commas. */
export function absoluteReference(scope: Scope, sheet: Sheet, areas: readonly Area[]): string {
  const prefix = quoteSheetName(scope.workbook.sheetName(sheet));
  return areas.map((area) => `${prefix}!${absoluteAddress(area)}`).join(',');
}

/** The area of an address, its sheet's name left away, or of a defined name; InvalidArgument for anything else. */
export function readAddress(scope: Scope, sheet: Sheet, address: string): Area {
  const area = parseArea(withoutSheet(address));
  if (area) return area;
  const name = scope.workbook.names.get(address, sheet.id) ?? scope.workbook.names.get(address);
  const named = name && parseArea(withoutSheet(name.formula));
  if (!named) throw new HostError('InvalidArgument');
  return named;
}

/** The sheet that an address names, else `otherwise`. */
export function sheetOfAddress(scope: Scope, address: string, otherwise: Sheet): Sheet {
  const name = sheetNameOf(address);
  if (name === undefined) return otherwise;
  const sheet = scope.workbook.sheetNamed(name);
  if (!sheet) throw new HostError('InvalidArgument');
  return sheet;
}

function sheetNameOf(address: string): string | undefined {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return undefined;
  const name = address.slice(0, mark).replace(/^=/, '');
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
