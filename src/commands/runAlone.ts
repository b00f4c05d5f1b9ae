import type { WorkbookPort } from '../application';
import type { CommandEnding } from './CommandEnding';
import type { RibbonJob } from './ribbonJobs';

type Work = (port: WorkbookPort, now: string) => Promise<CommandEnding>;

/** Each job by itself, loaded when its button is pressed; it asks for no preview, so it ends as done where it does. */
const works: Readonly<Record<RibbonJob, Work>> = {
  recalculate: async (port, now) => {
    const { recalculate } = await import('../application/recalculate/recalculate');
    const result = await recalculate(port, { now });
    return 'recalculation' in result ? { kind: 'done', sheet: result.recalculation.checkList } : result;
  },
  buildAppendices: async (port, now) => {
    const { buildAppendices } = await import('../application/appendices/buildAppendices');
    const result = await buildAppendices(port, { now });
    return 'appendices' in result
      ? { kind: 'done', sheet: result.appendices.sheets[0]?.sheet ?? null }
      : result;
  },
  filterByUnits: async (port) => {
    const [{ toggleUnitFilter }, { readSelection }] = await Promise.all([
      import('../application/unitFilter/toggleUnitFilter'),
      import('../excel/pane/readSelection'),
    ]);
    return toggleUnitFilter(port, await readSelection().catch(() => []));
  },
  buildDynamics: async (port, now) => {
    const { buildDynamicsSheet } = await import('../application/dynamics/buildDynamicsSheet');
    const result = await buildDynamicsSheet(port, { now });
    return 'dynamics' in result ? { kind: 'done', sheet: result.dynamics.sheet } : result;
  },
};

/** Runs a job over the open workbook where there is no pane. */
export async function runAlone(job: RibbonJob): Promise<CommandEnding> {
  const { createExcelWorkbook } = await import('../excel');
  return works[job](createExcelWorkbook(), new Date().toISOString());
}
