import { areaAddress, parseArea } from '../reference/a1';
import { shiftArea, shiftLine, type LineShift } from '../reference/LineShift';
import type { AutoFilter } from './AutoFilter';

/** A filter after lines moved: its columns count from its new left; a remembered order whose cells are gone is forgotten. */
export function shiftFilter(filter: AutoFilter, shift: LineShift): AutoFilter | undefined {
  const { area, columns, hiddenButtons, more } = filter;
  const moved = shiftArea(area, shift);
  if (!moved) return undefined;
  const placeOf = (column: number): number | undefined => {
    if (shift.axis === 'rows') return column;
    const at = shiftLine(area.column + column, shift);
    return at === undefined ? undefined : at - moved.column;
  };
  const kept = columns.flatMap((one) => {
    const column = placeOf(one.column);
    return column === undefined ? [] : [{ ...one, column }];
  });
  const hidden = hiddenButtons?.flatMap((column) => placeOf(column) ?? []);
  const rest = more === undefined ? undefined : shiftedAddresses(more, shift);
  return {
    ...{ area: moved, columns: kept },
    ...(hidden !== undefined && { hiddenButtons: hidden }),
    ...(rest !== undefined && { more: rest }),
  };
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
