import { buildDynamics } from '../../domain/dynamics/buildDynamics';
import { choosePeriod } from '../../domain/dynamics/choosePeriod';
import type { Dynamics, EarlierMark, Place, Project, Upload } from '../../domain/dynamics/Dynamics';
import type { LogTable } from '../../domain/dynamics/findDynamicsSheets';
import { markKey } from '../../domain/dynamics/markKey';
import type { Month } from '../../domain/dynamics/Month';
import { monthsOfColumns, readEarlierMarks } from '../../domain/dynamics/readEarlierMarks';
import { readProjects } from '../../domain/dynamics/readProjects';
import { readUploads, type UploadsRead } from '../../domain/dynamics/readUploads';
import { writtenYear } from '../../domain/dynamics/writtenYear';
import type { DetailIndex } from '../../domain/sheet/indexDetails';
import type { OpenWorkbook } from '../workbook/openWorkbook';
import type { DynamicsOptions } from './DynamicsOptions';
import type { FoundSources } from './findSources';
import { readProjectNames } from './ProjectNames';
import { readOwnMarks } from './ownMarks';

/** Where neither ledger nor log says a year, a grid's months are counted in a year of their own, which is never shown. */
const NO_YEAR = 0;

/** The grid with the log entries it was read from; `nameless` are entries without a project. */
export interface DynamicsRead {
  readonly dynamics: Dynamics;
  readonly uploads: ReadonlyMap<LogTable, number>;
  readonly nameless: readonly Place[];
}

export interface DynamicsSource {
  readonly workbook: OpenWorkbook;
  readonly found: FoundSources;
  readonly detailsOf: (table: LogTable) => DetailIndex;
  readonly options: Pick<DynamicsOptions, 'first' | 'last'>;
}

/** The year that a date without one is of: the ledger's, the period's, or the one year that the log's own texts write out. */
function yearOf({ found, options }: DynamicsSource): number | null {
  const said = found.ledger?.period?.year ?? options.last?.year ?? options.first?.year;
  return said ?? writtenYear(found.sheets.logs);
}

function monthsOf(uploads: readonly Upload[]): readonly Month[] {
  return uploads.flatMap(({ date }) => (date.kind === 'month' ? [date.month] : []));
}

/** Without a log the columns of earlier grids tell the period; with one, only marks that somebody typed there. */
function gridMonths(
  { found, workbook }: DynamicsSource,
  projects: readonly Project[],
  earlier: readonly EarlierMark[],
  year: number,
): readonly Month[] {
  if (found.sheets.logs.length === 0)
    return found.sheets.grids.flatMap(({ header }) => monthsOfColumns(header.months, year));
  const own = readOwnMarks(workbook.storage);
  const units = new Map(projects.map((project) => [project.name, project.unit]));
  return earlier
    .filter(({ project: name, unit, month, inOurs }) => {
      return !inOurs || !own.has(markKey({ name, unit: units.get(name) ?? unit }, month));
    })
    .map(({ month }) => month);
}

/** Reads logs, projects and earlier marks, chooses the period and builds the grid. Pure. */
export function readDynamics(source: DynamicsSource): DynamicsRead {
  const { workbook, found, detailsOf, options } = source;
  const { logs, grids } = found.sheets;
  const year = yearOf(source);
  const reads = new Map<LogTable, UploadsRead>(
    logs.map((table) => [table, readUploads(table, detailsOf(table), year)]),
  );
  const uploads = [...reads.values()].flatMap((read) => read.uploads);
  const projects = readProjects(found.projects, detailsOf);
  const months = monthsOf(uploads);
  const gridYear = year ?? months.at(-1)?.year ?? NO_YEAR;
  const earlier = grids.flatMap((table) =>
    readEarlierMarks(table, detailsOf(table), { year: gridYear, inOurs: table.sheet.id === found.ours }),
  );
  const period = choosePeriod({
    first: options.first ?? null,
    last: options.last ?? null,
    ledger: found.ledger?.period ?? null,
    year: year ?? gridYear,
    uploads: months,
    marks: gridMonths(source, projects, earlier, gridYear),
  });
  const dynamics = buildDynamics({
    projects,
    months: period,
    uploads: logs.length === 0 ? null : uploads,
    earlier,
    own: readOwnMarks(workbook.storage),
    settled: readProjectNames(workbook.storage),
  });
  return {
    dynamics,
    uploads: new Map([...reads].map(([table, read]) => [table, read.uploads.length])),
    nameless: [...reads.values()].flatMap((read) => read.nameless),
  };
}
