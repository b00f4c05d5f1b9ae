import { addTemplateSheet } from '../../excel/pane/addTemplateSheet';
import { activateSheet, selectCell } from '../../excel/pane/selectCell';
import type { WorkbookPort } from '../../application';
import type { PaneServices } from '../store/PaneServices';
import { createPreferences } from './preferences';

const now = (): string => new Date().toISOString();

/** Binds the use cases to the workbook that the pane stands beside: the pane's one place that knows both. */
export function createServices(): PaneServices {
  const looking = import('./looking');
  const opened = looking.then(({ createExcelWorkbook }) => createExcelWorkbook());
  const look = async <Result>(
    work: (cases: Awaited<typeof looking>, port: WorkbookPort) => Promise<Result>,
  ) => work(await looking, await opened);
  const jobs = () => import('./jobs');
  type Jobs = Awaited<ReturnType<typeof jobs>>;
  const job = async <Result>(work: (cases: Jobs, port: WorkbookPort) => Promise<Result>) =>
    work(await jobs(), await opened);
  return {
    readOpening: () => look((cases, port) => cases.readOpening(port, now())),
    inspect: (options) => look((cases, port) => cases.inspect(port, options)),
    recalculate: (options) => job((cases, port) => cases.recalculate(port, { ...options, now: now() })),
    undo: () => job((cases, port) => cases.undo(port, now())),
    saveSettings: (settings) => job((cases, port) => cases.saveSettings(port, settings)),
    saveCorrection: (save) => job((cases, port) => cases.saveCorrection(port, save)),
    settleUnitNames: (decision) => job((cases, port) => cases.settleUnitNames(port, decision)),
    selectCell: (cell) => selectCell(cell),
    activateSheet: (sheet) => activateSheet(sheet),
    addTemplate: (template) => addTemplateSheet(template),
    preferences: createPreferences(() => window.localStorage),
  };
}
