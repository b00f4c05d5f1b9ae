import { createStore, type StoreApi } from 'zustand/vanilla';
import { editWatch } from './editWatch';
import { jobActions } from './jobActions';
import { jobRunner } from './jobRunner';
import { lookActions } from './lookActions';
import type { PaneActions } from './PaneActions';
import type { PaneServices } from './PaneServices';
import type { PaneState } from './PaneState';
import { settingActions } from './settingActions';
import { sightActions } from './sightActions';
import { unitActions } from './unitActions';
import { unseen } from './Sights';

/** The pane's one store: what it shows, and what can be done. React only reads it. */
export type PaneStore = StoreApi<PaneState & { readonly actions: PaneActions }>;

/** How actions reach the state: a snapshot, and a change of some of its fields. */
export interface Access {
  readonly get: () => PaneState;
  readonly set: (change: Partial<PaneState>) => void;
}

function firstState(services: PaneServices): PaneState {
  return {
    view: 'main',
    look: { kind: 'looking' },
    sights: unseen,
    opening: null,
    unitFilter: null,
    task: { kind: 'connecting' },
    outcome: { kind: 'none' },
    said: null,
    notice: null,
    sheet: null,
    edited: [],
    recalculated: false,
    experienced: services.preferences.readExperienced(),
    previewFirst: services.preferences.readPreviewFirst(),
    language: services.preferences.readLanguage(),
    effect: { kind: 'unseen' },
  };
}

/** Makes the store over one workbook's services. */
export function createPaneStore(services: PaneServices): PaneStore {
  return createStore((set, get) => {
    const access: Access = {
      get,
      set: (change) => {
        set(change);
      },
    };
    const sight = sightActions(access, services);
    const edits = editWatch(access, services);
    const runner = jobRunner(access, () => look.look());
    const { readFilter, ...units } = unitActions(access, services, runner);
    const look = lookActions(access, services, { ...sight, readFilter });
    const actions: PaneActions = {
      ...look,
      connect: async () => {
        await look.connect();
        await edits.start();
      },
      lookAt: sight.lookAt,
      ...jobActions(access, services, { runner, recalculating: edits.recalculating }),
      ...units,
      ...settingActions(access, services, look.look),
    };
    return { ...firstState(services), actions };
  });
}
