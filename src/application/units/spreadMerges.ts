import { commitRun } from '../commit/commitRun';
import type { Finding } from '../Finding';
import type { JournalBody } from '../journal/JournalBody';
import { refuseLocked } from '../journal/refuseLocked';
import { WorkbookError } from '../port/WorkbookError';
import type { WorkbookPort } from '../port/WorkbookPort';
import type { WorkbookWrite } from '../port/WorkbookWrite';
import { checkProtection } from '../recalculate/checkProtection';
import { readAssessed, type ReadAssessed } from '../recalculate/readAssessed';
import { Cancelled } from '../run/Cancelled';
import { createRunWatch, type RunWatch } from '../run/RunWatch';
import { openWorkbook, type OpenWorkbook } from '../workbook/openWorkbook';
import { describeMerged } from './describeMerged';
import { planSpread, type MergeToSpread } from './planSpread';
import { readMerged } from './readMerged';
import { refuseFiltered } from './refuseFiltered';
import { newScratchName } from './scratchSheet';
import type { SpreadMergesResult } from './SpreadMergesResult';
import type { SpreadMergesOptions } from './UnitsOptions';
import type { MergedArea } from './UnitsResult';

interface Spreading {
  readonly port: WorkbookPort;
  readonly workbook: OpenWorkbook;
  readonly source: ReadAssessed;
  readonly options: SpreadMergesOptions;
  readonly watch: RunWatch;
  readonly areas: readonly MergedArea[];
  readonly merges: readonly MergeToSpread[];
}

function placed({ outline }: OpenWorkbook, areas: readonly MergedArea[]): readonly MergeToSpread[] {
  const ids = new Map(outline.sheets.map(({ name, id }) => [name, id]));
  return areas.map(({ cell: { sheet, row, column }, rows, columns }) => {
    return { sheetId: ids.get(sheet) ?? sheet, area: { row, column, rows, columns } };
  });
}

/** The cells to fill, the writes by sheet, and the way back. One round trip a chunk. */
async function planWrites(spreading: Spreading): Promise<{
  readonly writes: readonly WorkbookWrite[];
  readonly body: JournalBody;
}> {
  const { port, workbook, source, merges, watch } = spreading;
  const states = await port.readCells(merges, watch('read'));
  const bySheet = new Map(source.snapshots.map((snapshot) => [snapshot.id, snapshot]));
  const cells = merges.flatMap((merge, index) => {
    const snapshot = bySheet.get(merge.sheetId);
    return snapshot === undefined ? [] : planSpread(merge, states[index] ?? [], snapshot);
  });
  const { sheets, structureProtected } = workbook.outline;
  const scratch = structureProtected ? null : newScratchName();
  const changes = [...new Set(merges.map(({ sheetId }) => sheetId))].map((sheetId) => ({
    ...{ kind: 'merges' as const, sheetId },
    areas: merges.filter((merge) => merge.sheetId === sheetId).map(({ area }) => area),
  }));
  return {
    writes: changes.map((change) => ({
      ...change,
      cells: cells.filter(({ sheetId }) => sheetId === change.sheetId),
      to: 'spread',
      scratch,
    })),
    body: {
      sheetNames: Object.fromEntries(sheets.map(({ id, name }) => [id, name])),
      ...{ cells, rules: [], sheets: [], entries: [], merges: changes },
    },
  };
}

async function commit(spreading: Spreading): Promise<SpreadMergesResult> {
  const { port, workbook, options, watch, areas, merges } = spreading;
  const { writes, body } = await planWrites(spreading);
  const forbidden = await checkProtection(port, workbook.outline, writes);
  if (forbidden !== null) return { kind: 'refused', finding: forbidden };
  watch('assess')(1);
  const sheets = [...new Set(areas.map(({ cell }) => cell.sheet))];
  const { storage, journal } = workbook;
  const step = { now: options.now, action: 'spread-merges', sheets, storage, journal, body, writes } as const;
  const committed = await commitRun(port, { ...step, entries: new Map(), withoutUndo: false }, watch);
  if (committed.kind !== 'committed') return committed;
  const held = await readMerged(port, merges);
  const spread = areas.map((area, index) => ({ ...area, held: held[index] === true }));
  const { length: count } = spread.filter((area) => !area.held);
  const split: readonly Finding[] =
    count === 0 ? [] : [{ code: 'spread-split', params: { count }, cell: null }];
  return { kind: 'done', written: true, areas: spread, findings: [...split, ...committed.findings] };
}

async function run(port: WorkbookPort, options: SpreadMergesOptions): Promise<SpreadMergesResult> {
  const watch = createRunWatch(options);
  watch('read')(0);
  const workbook = await openWorkbook(port);
  const preview = options.preview === true;
  const locked = preview ? null : refuseLocked(workbook.journal, options.now);
  if (locked !== null) return locked;
  const source = await readAssessed(port, workbook, options, watch);
  if (source.kind !== 'assessed') return source;
  const found = describeMerged(source.assessed.ledger);
  const areas = found.filter(({ role }) => options.columns.includes(role));
  if (preview) return { kind: 'preview', areas };
  if (areas.length === 0) return { kind: 'done', written: false, areas: [], findings: [] };
  const spreading = { port, workbook, source, options, watch, areas, merges: placed(workbook, areas) };
  const sheetIds = spreading.merges.map(({ sheetId }) => sheetId);
  return (await refuseFiltered(port, workbook.outline, sheetIds)) ?? commit(spreading);
}

/**
 * Makes merged cells of units or categories filterable with their look kept: every row holds the text, the merge stays as a
 * format where Excel takes it, else the cells are split with the look drawn. One undo step gives the merges back.
 */
export async function spreadMerges(
  port: WorkbookPort,
  options: SpreadMergesOptions,
): Promise<SpreadMergesResult> {
  try {
    return await run(port, options);
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: 'failed', code: error.code, detail: error.detail, left: { kind: 'as-it-was' } };
  }
}
