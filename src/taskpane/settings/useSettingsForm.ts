import { useState } from 'react';
import type { Settings, ThresholdSetting } from '../../application';
import { defaultSettings } from '../../application/settings/Settings';
import { useActions, usePane } from '../PaneContext';
import { showPercent, thresholdFrom } from './thresholdDraft';

export interface SettingsForm {
  readonly kind: ThresholdSetting['kind'];
  readonly percent: string;
  readonly wrong: boolean;
  readonly language: Settings['sheetLanguage'];
  readonly setKind: (kind: ThresholdSetting['kind']) => void;
  readonly setPercent: (percent: string) => void;
  readonly setLanguage: (language: Settings['sheetLanguage']) => void;
  readonly save: () => void;
}

/** The workbook's settings while they are being changed. */
export function useSettingsForm(): SettingsForm {
  const stored = usePane(({ opening }) => opening?.settings ?? defaultSettings);
  const { saveSettings, show } = useActions();
  const { threshold } = stored;
  const [kind, setKind] = useState(threshold.kind);
  const [percent, setPercent] = useState(threshold.kind === 'fixed' ? showPercent(threshold.share) : '75');
  const [language, setLanguage] = useState(stored.sheetLanguage);
  const [wrong, setWrong] = useState(false);
  return {
    kind,
    percent,
    wrong,
    language,
    setKind,
    setPercent: (text) => {
      setPercent(text);
      setWrong(false);
    },
    setLanguage,
    save: () => {
      const chosen = thresholdFrom(kind, percent, threshold);
      setWrong(chosen === null);
      if (chosen === null) return;
      show('main');
      void saveSettings({ threshold: chosen, sheetLanguage: language });
    },
  };
}
