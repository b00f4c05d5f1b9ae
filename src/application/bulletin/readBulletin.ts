import { textsOf } from '../../locales';
import { notRecalculated, tellStale } from '../appendices/listItems';
import { reportHeading, reportPeriod } from '../appendices/reportHeading';
import { reportSettings } from '../appendices/reportSettings';
import { readGrid, type GridRead } from '../dynamics/readGrid';
import { WorkbookError } from '../port/WorkbookError';
import type { WorkbookPort } from '../port/WorkbookPort';
import { identityOf } from '../recalculate/identityOf';
import { readAssessed, type ReadAssessed } from '../recalculate/readAssessed';
import { Cancelled } from '../run/Cancelled';
import { createRunWatch } from '../run/RunWatch';
import { readUnitNames } from '../unitNames/UnitNames';
import { openWorkbook, type OpenWorkbook } from '../workbook/openWorkbook';
import type { BulletinOptions } from './BulletinOptions';
import type { Bulletin, BulletinResult } from './BulletinResult';
import { listFigures } from './listFigures';
import { sayBulletin } from './sayBulletin';

interface BulletinSource {
  readonly workbook: OpenWorkbook;
  readonly source: ReadAssessed;
  readonly grid: GridRead | null;
  readonly options: BulletinOptions;
}

function describe({ workbook, source, grid, options }: BulletinSource): Bulletin {
  const { assessed, settings } = source;
  const report = reportSettings(settings, options);
  const texts = textsOf(options.language ?? settings.sheetLanguage);
  const heading = reportHeading(assessed.ledger, report, texts);
  const title = report.titles.dynamics ?? textsOf('zh-CN').dynamics.title;
  const unitNames = readUnitNames(workbook.storage);
  const figures = listFigures({ assessed, grid, unitNames, report, title });
  const paragraph = sayBulletin({
    figures,
    heading,
    year: reportPeriod(report, assessed.ledger.state.period)?.year ?? null,
    threshold: assessed.threshold,
    projects: grid?.read.dynamics.rows.length ?? null,
    texts,
  });
  const findings = tellStale(notRecalculated(assessed));
  return { ledger: identityOf(assessed), heading, paragraph, figures, findings };
}

async function read(port: WorkbookPort, options: BulletinOptions): Promise<BulletinResult> {
  const watch = createRunWatch(options);
  watch('read')(0);
  const workbook = await openWorkbook(port);
  const source = await readAssessed(port, workbook, options, watch);
  if (source.kind !== 'assessed') return source;
  const { snapshots } = source;
  const grid = await readGrid(port, { workbook, snapshots, options: {} }, watch);
  return {
    kind: 'read',
    bulletin: describe({ workbook, source, grid: grid.kind === 'grid' ? grid : null, options }),
  };
}

/**
 * 通报数据: the bulletin's opening paragraph and its figures, each with its rows, from the ledger's ratios as they stand and
 * the monthly grid where there is one. Nothing is written; numbers of projects that nobody tells are left out, never guessed.
 */
export async function readBulletin(port: WorkbookPort, options: BulletinOptions): Promise<BulletinResult> {
  try {
    return await read(port, options);
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: 'failed', code: error.code, detail: error.detail, left: { kind: 'as-it-was' } };
  }
}
