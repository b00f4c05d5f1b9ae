import type { WorkbookPort } from '../port/WorkbookPort';
import type { WorkbookOutline } from '../port/WorkbookOutline';
import type { Refusal } from '../recalculate/RecalculationResult';

/** Copying a range that a filter has hidden rows of takes the shown ones only: then nothing is copied. One round trip. */
export async function refuseFiltered(
  port: WorkbookPort,
  { sheets }: WorkbookOutline,
  sheetIds: readonly string[],
): Promise<Refusal | null> {
  const standing = sheets.filter(({ id }) => sheetIds.includes(id));
  if (standing.length === 0) return null;
  const filters = await port.readFilters(standing.map(({ id }) => id));
  const filtered = filters.find(({ own }) => own !== null && own.columns.length > 0);
  if (filtered === undefined) return null;
  const sheet = standing.find(({ id }) => id === filtered.sheetId)?.name ?? '';
  return { kind: 'refused', finding: { code: 'spread-filtered', params: { sheet }, cell: null } };
}
