import type { LogTable } from '../../domain/dynamics/findDynamicsSheets';
import { planDynamicsReads } from '../../domain/dynamics/planDynamicsReads';
import { indexDetails, type DetailIndex } from '../../domain/sheet/indexDetails';
import { LABEL_MARKER } from '../../domain/sheet/joinLabels';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import type { Finding } from '../Finding';
import type { Watch, WorkbookPort } from '../port/WorkbookPort';
import type { RunWatch } from '../run/RunWatch';
import type { OpenWorkbook } from '../workbook/openWorkbook';
import type { DynamicsOptions } from './DynamicsOptions';
import { findSources, type FoundSources } from './findSources';
import { readDynamics, type DynamicsRead } from './readDynamics';

/** The grid as log, roster and earlier grids give it, with what it was read from. */
export interface GridRead {
  readonly kind: 'grid';
  readonly found: FoundSources;
  readonly read: DynamicsRead;
  readonly detailsOf: (table: LogTable) => DetailIndex;
}

/** What chooses the grid's projects and months. */
export type GridOptions = Pick<DynamicsOptions, 'first' | 'last' | 'roster'>;

/** One round trip per chunk: number formats of dates, and merges where there can be any. */
async function readDetails(
  port: WorkbookPort,
  { sheets }: FoundSources,
  watch: Watch,
): Promise<(table: LogTable) => DetailIndex> {
  const details = await port.readDetails(planDynamicsReads(sheets), LABEL_MARKER, watch);
  const bySheet = new Map(details.map((one) => [one.sheetId, indexDetails(one)]));
  const none = indexDetails(undefined);
  return (table) => bySheet.get(table.sheet.id) ?? none;
}

function missing(finding: Finding): { readonly kind: 'missing'; readonly finding: Finding } {
  return { kind: 'missing', finding };
}

/** Finds and reads what the monthly grid is built from; or says what is missing for one. */
export async function readGrid(
  port: WorkbookPort,
  source: {
    readonly workbook: OpenWorkbook;
    readonly snapshots: readonly SheetSnapshot[];
    readonly options: GridOptions;
  },
  watch: RunWatch,
): Promise<GridRead | { readonly kind: 'missing'; readonly finding: Finding }> {
  const { workbook, snapshots, options } = source;
  const { roster } = options;
  const found = findSources(workbook, snapshots, roster);
  if (found.projects.length === 0) {
    if (roster === undefined) return missing({ code: 'dynamics-no-projects', params: {}, cell: null });
    return missing({ code: 'dynamics-unknown-roster', params: { sheet: roster }, cell: null });
  }
  const detailsOf = await readDetails(port, found, watch('read'));
  watch('assess')(0);
  const read = readDynamics({ workbook, found, detailsOf, options });
  if (read.dynamics.months.length === 0)
    return missing({ code: 'dynamics-no-months', params: {}, cell: null });
  return { kind: 'grid', found, read, detailsOf };
}
