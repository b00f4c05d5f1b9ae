import { paneLink } from '../../excel/pane/paneLink';
import { createPaneStore, type PaneStore } from '../store/createPaneStore';
import { createServices } from './createServices';

/** Makes the pane's store before Excel has answered; what works on the workbook is loaded when it has. */
export function openStore(): PaneStore {
  return createPaneStore(createServices());
}

/** What the first run needs, loaded while the user reads what was found. */
async function loadTheRest(): Promise<void> {
  await Promise.all([import('./jobs'), import('../components/Result/OutcomeView')]).catch(() => undefined);
}

/** Excel has answered: the pane looks at the workbook, and runs what the ribbon's button asks for, or shows its page on what it did. */
export function connectStore(store: PaneStore): void {
  const { actions } = store.getState();
  const jobs: Readonly<Record<string, () => Promise<void>>> = {
    recalculate: actions.recalculate,
    buildDynamics: actions.buildDynamics,
    buildAppendices: actions.buildAppendices,
    filterByUnits: async () => {
      actions.show('units');
      await actions.look();
    },
  };
  paneLink.offer((job) => jobs[job]?.() ?? Promise.resolve());
  void actions.connect().then(loadTheRest);
}
