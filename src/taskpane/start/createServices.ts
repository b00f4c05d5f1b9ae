import { addTemplateSheet } from '../../excel/pane/addTemplateSheet';
import { activateSheet, selectCell } from '../../excel/pane/selectCell';
import type { PaneServices } from '../store/PaneServices';
import { createPreferences } from './preferences';

/** Binds the use cases to the workbook that the pane stands beside: the pane's one place that knows both. */
export function createServices(): PaneServices {
  const loading = import('./useCases');
  const workbook = loading.then((useCases) => ({ useCases, port: useCases.createExcelWorkbook() }));
  return {
    readOpening: () =>
      workbook.then(({ useCases, port }) => useCases.readOpening(port, new Date().toISOString())),
    inspect: (options) => workbook.then(({ useCases, port }) => useCases.inspect(port, options)),
    recalculate: (options) =>
      workbook.then(({ useCases, port }) =>
        useCases.recalculate(port, { ...options, now: new Date().toISOString() }),
      ),
    undo: () => workbook.then(({ useCases, port }) => useCases.undo(port)),
    saveSettings: (settings) => workbook.then(({ useCases, port }) => useCases.saveSettings(port, settings)),
    saveCorrection: (save) => workbook.then(({ useCases, port }) => useCases.saveCorrection(port, save)),
    settleUnitNames: (decision) =>
      workbook.then(({ useCases, port }) => useCases.settleUnitNames(port, decision)),
    selectCell: (cell) => selectCell(cell),
    activateSheet: (sheet) => activateSheet(sheet),
    addTemplate: (template) => addTemplateSheet(template),
    preferences: createPreferences(() => window.localStorage),
  };
}
