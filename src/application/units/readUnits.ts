import { readGrid } from '../dynamics/readGrid';
import { WorkbookError } from '../port/WorkbookError';
import type { WorkbookPort } from '../port/WorkbookPort';
import { readAssessed } from '../recalculate/readAssessed';
import { Cancelled } from '../run/Cancelled';
import { createRunWatch } from '../run/RunWatch';
import { readUnitNames } from '../unitNames/UnitNames';
import { openWorkbook } from '../workbook/openWorkbook';
import { describeUnits } from './describeUnits';
import type { UnitsOptions } from './UnitsOptions';
import type { UnitsResult } from './UnitsResult';

async function read(port: WorkbookPort, options: UnitsOptions): Promise<UnitsResult> {
  const watch = createRunWatch(options);
  watch('read')(0);
  const workbook = await openWorkbook(port);
  const source = await readAssessed(port, workbook, options, watch);
  if (source.kind !== 'assessed') return source;
  const { assessed, snapshots } = source;
  const grid = await readGrid(port, { workbook, snapshots, options: {} }, watch);
  const decisions = readUnitNames(workbook.storage);
  return { kind: 'read', units: describeUnits(assessed, grid.kind === 'grid' ? grid : null, decisions) };
}

/**
 * Every responsible unit with its items, bands, acceptance and months without dynamics, in the ledger's order, from the
 * ratios as they stand. Nothing is written.
 */
export async function readUnits(port: WorkbookPort, options: UnitsOptions = {}): Promise<UnitsResult> {
  try {
    return await read(port, options);
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: 'failed', code: error.code, detail: error.detail, left: { kind: 'as-it-was' } };
  }
}
