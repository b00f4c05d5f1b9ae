import type { Settings } from '../../application';
import { defaultSettings } from '../../application/settings/Settings';
import type { Access } from './createPaneStore';
import type { PaneActions } from './PaneActions';
import type { PaneServices } from './PaneServices';
import { toFault } from './toFault';

type SettingActions = Pick<
  PaneActions,
  | 'correct'
  | 'settleUnits'
  | 'settleProject'
  | 'saveSettings'
  | 'setPreviewFirst'
  | 'setLanguage'
  | 'seeEffect'
  | 'forgetUnits'
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

  async function seeEffect(settings: Settings): Promise<void> {
    const { opening, sheet } = get();
    set({ effect: { kind: 'looking' } });
    try {
      const before = await services.seeUnder(opening?.settings ?? defaultSettings, sheet);
      const after = await services.seeUnder(settings, sheet);
      set({ effect: { kind: 'seen', seen: { before, after } } });
    } catch (thrown) {
      set({ effect: { kind: 'failed', fault: toFault(thrown) } });
    }
  }

  return {
    seeEffect,
    forgetUnits: (decision) => save(() => services.forgetUnitNames(decision)),
    setLanguage: (language) => {
      services.preferences.writeLanguage(language);
      set({ language });
    },
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
