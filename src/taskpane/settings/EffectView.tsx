import { Button, Spinner } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Settings } from '../../application';
import { FaultNotice } from '../components/Notices/FaultNotice';
import { Section } from '../components/Section/Section';
import { useActions, usePane, useSpeech } from '../PaneContext';
import { effectLines } from './effectLines';
import { useSettingsTexts } from './settingsTexts';

export interface EffectViewProps {
  readonly settings: Settings;
  readonly onBack: () => void;
}

/** What the settings would change on this ledger, worked out without writing; then they are saved, or not. */
export function EffectView({ settings, onBack }: EffectViewProps) {
  const texts = useSettingsTexts();
  const speech = useSpeech();
  const effect = usePane((state) => state.effect);
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const { seeEffect, saveSettings, show } = useActions();
  useEffect(() => {
    void seeEffect(settings);
  }, [seeEffect, settings]);
  return (
    <Section heading={texts.effect}>
      {effect.kind === 'looking' ? <Spinner size="tiny" label={texts.effectReading} /> : null}
      {effect.kind === 'failed' ? <FaultNotice fault={effect.fault} /> : null}
      {effect.kind === 'seen' ? (
        <>
          <ul>
            {effectLines(effect.seen, speech, texts).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div>{texts.effectHint}</div>
        </>
      ) : null}
      <Button
        appearance="primary"
        disabledFocusable={busy || effect.kind === 'looking'}
        onClick={() => {
          show('main');
          void saveSettings(settings);
        }}
      >
        {texts.apply}
      </Button>
      <Button onClick={onBack}>{texts.back}</Button>
    </Section>
  );
}
