import { lets, passes, rowsUnder, shownCell, type Shown } from '../../host/cells/filterRows';
import type { FilterSpot } from './FilterSpot';
import type { ListedValue } from './ListedValue';
import { compareKeys, sortKey, type SortKey } from './sortKey';

interface Found {
  readonly text: string;
  readonly key: SortKey;
  rows: number;
  isOn: boolean;
}

/**
 * The texts that a column shows in the rows that all other columns let through, each once without case, in Excel's order.
 * Where the column's criteria cannot be worked out here, what is on is what is seen.
 */
export function listValues(spot: FilterSpot): ListedValue[] {
  const found = new Map<string, Found>();
  for (const row of rowsUnder(spot.filter)) {
    if (!passes(spot, row, spot.column)) continue;
    const shown = shownCell(spot, row, spot.column);
    note(found, shown, isOn(spot, row, shown));
  }
  return [...found.values()]
    .sort((one, other) => compareKeys(one.key, other.key))
    .map(({ text, rows, isOn: on }) => ({ text, rows, isOn: on }));
}

function isOn({ filter, column, sheet }: FilterSpot, row: number, shown: Shown): boolean {
  const criteria = filter.columns.find((one) => one.column === column)?.criteria;
  if (criteria?.kind === 'kept') return !sheet.rows.isHidden(row);
  return criteria === undefined || lets(criteria, shown);
}

function note(found: Map<string, Found>, { text, cell }: Shown, on: boolean): void {
  const known = found.get(text.toLowerCase());
  if (known) {
    known.rows += 1;
    known.isOn ||= on;
  } else {
    const key = sortKey(cell?.value ?? null, text);
    found.set(text.toLowerCase(), { text, key, rows: 1, isOn: on });
  }
}
