import type { Area } from '../../domain/sheet/Area';
import type { SheetArea, WorkbookPort } from '../port/WorkbookPort';

const silent = (): void => undefined;
/** No rule holds it: only merges are asked for. */
const NO_RULE = 'progress-ledger-none';

function keyOf(sheetId: string, { row, column, rows, columns }: Area): string {
  return `${sheetId}:${row},${column},${rows},${columns}`;
}

/** Whether each of these areas is merged as a whole. One round trip a chunk. */
export async function readMerged(
  port: WorkbookPort,
  areas: readonly SheetArea[],
): Promise<readonly boolean[]> {
  const sheetIds = [...new Set(areas.map(({ sheetId }) => sheetId))];
  const requests = sheetIds.map((sheetId) => ({
    ...{ sheetId, formulas: [], numberFormats: [] },
    merges: areas.filter((one) => one.sheetId === sheetId).map(({ area }) => area),
  }));
  const details = await port.readDetails(requests, NO_RULE, silent);
  const merged = new Set(
    details.flatMap(({ sheetId, merges }) => merges.map((area) => keyOf(sheetId, area))),
  );
  return areas.map(({ sheetId, area }) => merged.has(keyOf(sheetId, area)));
}
