import type { Style } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import type { Arguments } from '../objects/Arguments';
import type { Outcome } from '../objects/HostObject';
import { isRecord, recordOf, type Json } from '../protocol/Json';
import { addressOf } from './areas';
import { formatJson, formatPatch } from './cellFormats';
import { requireAllowed } from './guards';
import { writeLinks, type GivenLink } from './hyperlink';
import { entriesOf, type Entry } from './matrix';
import { recordIn } from '../types/written';
import type { Place } from './Place';

/** `range.setCellProperties([[{format: …, hyperlink: …}, {}]])`: an empty entry leaves its cell as it is. */
export function setCellProperties(place: Place, args: Arguments): Outcome {
  const entries = entriesOf(place.area, args.raw(0));
  const links = linksIn(entries);
  if (links.length > 0) writeLinks(place, links);
  if (entries.some(({ value }) => isRecord(value) && value.format !== undefined)) setFormats(place, entries);
  return null;
}

function linksIn(entries: readonly Entry[]): readonly GivenLink[] {
  return entries.flatMap(({ row, column, value }) => {
    const { hyperlink, ...others } = recordIn(value);
    const other = Object.keys(others).find((name) => name !== 'format');
    if (other !== undefined) throw new HostError('NotImplemented', `SettableCellProperties.${other}`);
    return hyperlink === undefined ? [] : [{ area: { row, column, rows: 1, columns: 1 }, value: hyperlink }];
  });
}

function setFormats(place: Place, entries: readonly Entry[]): void {
  requireAllowed(place.sheet, 'formatCells');
  const { styles } = place.scope.workbook;
  const made = new Map<string, (style: number) => number>();
  const chosen = new Map<string, (style: number) => number>();
  for (const { row, column, value } of entries) {
    const { format } = recordIn(value);
    if (format === undefined) continue;
    const key = JSON.stringify(format);
    let restyle = made.get(key);
    if (!restyle) {
      const patch = formatPatch(recordOf(format));
      made.set(key, (restyle = (style) => styles.derive(style, patch)));
    }
    chosen.set(`${String(row)} ${String(column)}`, restyle);
  }
  place.sheet.cells.restyleEach(place.area, (style, row, column) => {
    const restyle = chosen.get(`${String(row)} ${String(column)}`);
    return restyle ? restyle(style) : style;
  });
}

/** `range.getCellProperties({address: true, format: …})`: plain data for each cell, read once for each style. */
export function getCellProperties(place: Place, args: Arguments): Outcome {
  const { format, address, addressLocal, ...others } = args.record(0);
  const [other] = Object.keys(others).filter((name) => others[name] === true);
  if (other !== undefined) throw new HostError('NotImplemented', `CellProperties.${other}`);
  const { styles } = place.scope.workbook;
  const known = new Map<number, Json>();
  const formatOf = (id: number, style: () => Style): Json => {
    const found = known.get(id) ?? formatJson(style(), recordOf(format));
    known.set(id, found);
    return found;
  };
  const { area, sheet, scope } = place;
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) => {
      const row = area.row + down;
      const column = area.column + across;
      const id = sheet.cells.styleId(row, column);
      const where =
        address === true || addressLocal === true
          ? addressOf(scope, sheet, { row, column, rows: 1, columns: 1 })
          : '';
      return {
        ...(address === true ? { address: where } : {}),
        ...(addressLocal === true ? { addressLocal: where } : {}),
        ...(format === undefined ? {} : { format: formatOf(id, () => styles.get(id)) }),
      };
    }),
  );
}
