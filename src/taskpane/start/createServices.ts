import { addTemplateSheet } from '../../excel/pane/addTemplateSheet';
import { isSampleOpen } from '../../excel/pane/isSampleOpen';
import { activateSheet, selectCell } from '../../excel/pane/selectCell';
import { watchEdits } from '../../excel/pane/watchEdits';
import type { WorkbookPort } from '../../application';
import type { PaneServices } from '../store/PaneServices';
import { createPreferences } from './preferences';
import { sendSheets } from './sendSheets';

const loadLooking = () => import('./looking');
const loadJobs = () => import('./jobs');

type Looking = Awaited<ReturnType<typeof loadLooking>>;
type Jobs = Awaited<ReturnType<typeof loadJobs>>;

const now = (): string => new Date().toISOString();

/** Binds the use cases to the workbook that the pane stands beside: the pane's one place that knows both. */
export function createServices(): PaneServices {
  let opened: WorkbookPort | null = null;
  const look = async <Result>(work: (cases: Looking, port: WorkbookPort) => Promise<Result>) => {
    const cases = await loadLooking();
    opened ??= cases.createExcelWorkbook();
    return work(cases, opened);
  };
  const job = async <Result>(work: (cases: Jobs, port: WorkbookPort) => Promise<Result>) => {
    const cases = await loadJobs();
    return look((_, port) => work(cases, port));
  };
  return {
    readOpening: () => look((cases, port) => cases.readOpening(port, now())),
    inspect: (options) => look((cases, port) => cases.inspect(port, options)),
    recalculate: (options) => job((cases, port) => cases.recalculate(port, { ...options, now: now() })),
    buildDynamics: (options) =>
      job((cases, port) => cases.buildDynamicsSheet(port, { ...options, now: now() })),
    buildAppendices: (options) =>
      job((cases, port) => cases.buildAppendices(port, { ...options, now: now() })),
    saveDecisions: (options) => job((cases, port) => cases.saveDecisions(port, { ...options, now: now() })),
    exportSheets: (options) => look((_, port) => sendSheets(port, options)),
    readUnitFilter: () => job((cases, port) => cases.readUnitFilter(port)),
    filterUnits: (options) => job((cases, port) => cases.filterByUnits(port, options)),
    clearUnitFilter: () => job((cases, port) => cases.clearUnitFilter(port)),
    spreadMerges: (options) => job((cases, port) => cases.spreadMerges(port, { ...options, now: now() })),
    buildUnitSheets: (options) =>
      job((cases, port) => cases.buildUnitSheets(port, { ...options, now: now() })),
    settleProjectName: (decision) => job((cases, port) => cases.settleProjectName(port, decision)),
    undo: () => job((cases, port) => cases.undo(port, now())),
    saveSettings: (settings) => job((cases, port) => cases.saveSettings(port, settings)),
    saveCorrection: (save) => job((cases, port) => cases.saveCorrection(port, save)),
    settleUnitNames: (decision) => job((cases, port) => cases.settleUnitNames(port, decision)),
    forgetUnitNames: (decision) => job((cases, port) => cases.forgetUnitNames(port, decision)),
    seeUnder: (settings, sheet) =>
      job(async (cases, port) => {
        const options = { preview: true, settings, now: now(), ...(sheet === null ? {} : { sheet }) };
        return {
          run: await cases.recalculate(port, options),
          appendices: await cases.buildAppendices(port, options),
        };
      }),
    selectCell: (cell) => selectCell(cell),
    activateSheet: (sheet) => activateSheet(sheet),
    addTemplate: (template) => addTemplateSheet(template),
    sights: {
      dynamics: () =>
        job((cases, port) =>
          cases.buildDynamicsSheet(cases.withoutMerges(port), { preview: true, now: now() }),
        ),
      appendices: () =>
        job((cases, port) => cases.buildAppendices(cases.withoutMerges(port), { preview: true, now: now() })),
      review: (sheet) => job((cases, port) => cases.readReview(port, sheet === null ? {} : { sheet })),
      units: (sheet) => job((cases, port) => cases.readUnits(port, sheet === null ? {} : { sheet })),
      bulletin: () => job((cases, port) => cases.readBulletin(port, { now: now() })),
    },
    openSample: async () => (await import('./openSample')).openSample(),
    isSampleOpen: () => isSampleOpen(),
    watchEdits: (onEdit) => watchEdits(onEdit),
    preferences: createPreferences(() => window.localStorage),
  };
}
