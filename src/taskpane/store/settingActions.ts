import { defaultSettings } from '../../application/settings/Settings';
import type { Access } from './createPaneStore';
import type { PaneActions } from './PaneActions';
import type { PaneServices } from './PaneServices';
import { toFault } from './toFault';

type SettingActions = Pick<
  PaneActions,
  'correct' | 'settleUnits' | 'settleProject' | 'saveSettings' | 'setPreviewFirst'
>;

/** What a user settles once: columns, names of units, settings. After each the workbook is looked at again. */
export function settingActions(
  { get, set }: Access,
  services: PaneServices,
  look: () => Promise<void>,
): SettingActions {
  async function save(work: () => Promise<void>): Promise<void> {
    if (get().task.kind !== 'idle') return;
    set({ task: { kind: 'saving' }, notice: null });
    try {
      await work();
      set({ task: { kind: 'idle' }, outcome: { kind: 'none' } });
      await look();
    } catch (thrown) {
      set({ task: { kind: 'idle' }, outcome: { kind: 'fault', fault: toFault(thrown) } });
    }
  }

  return {
    correct: (correction) => save(() => services.saveCorrection(correction)),
    settleUnits: (decision) => save(() => services.settleUnitNames(decision)),
    settleProject: (decision) => save(() => services.settleProjectName(decision)),
    saveSettings: (change) =>
      save(() => services.saveSettings({ ...(get().opening?.settings ?? defaultSettings), ...change })),
    setPreviewFirst: (previewFirst) => {
      services.preferences.writePreviewFirst(previewFirst);
      set({ previewFirst });
    },
  };
}
