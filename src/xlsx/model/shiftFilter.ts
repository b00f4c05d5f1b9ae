import { areaAddress, parseArea } from '../reference/a1';
import { shiftArea, shiftLine, type LineShift } from '../reference/LineShift';
import type { AutoFilter } from './AutoFilter';

/** A filter after lines moved: its columns count from its new left; a remembered order whose cells are gone is forgotten. */
export function shiftFilter({ area, columns, more }: AutoFilter, shift: LineShift): AutoFilter | undefined {
  const moved = shiftArea(area, shift);
  if (!moved) return undefined;
  const kept = columns.flatMap((filter) => {
    if (shift.axis === 'rows') return [filter];
    const column = shiftLine(area.column + filter.column, shift);
    return column === undefined ? [] : [{ ...filter, column: column - moved.column }];
  });
  const rest = more === undefined ? undefined : shiftedAddresses(more, shift);
  return { area: moved, columns: kept, ...(rest !== undefined && { more: rest }) };
}

function shiftedAddresses(xml: string, shift: LineShift): string | undefined {
  const addresses = [...xml.matchAll(/\sref="([^"]*)"/g)].map((match) => match[1] ?? '');
  const areas = addresses.flatMap((address) => parseArea(address) ?? []);
  if (areas.some((area) => !shiftArea(area, shift))) return undefined;
  return xml.replace(/(\sref=")([^"]*)"/g, (whole, head: string, address: string) => {
    const area = parseArea(address);
    const moved = area && shiftArea(area, shift);
    return moved ? `${head}${areaAddress(moved)}"` : whole;
  });
}
