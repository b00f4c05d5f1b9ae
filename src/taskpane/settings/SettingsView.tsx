import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../application';
import { Section } from '../components/Section/Section';
import { useActions, usePane, useSpeech } from '../PaneContext';
import { EffectView } from './EffectView';
import { OwnSettings } from './OwnSettings';
import { ReportFields } from './ReportFields';
import { RuleFields } from './RuleFields';
import { useSettingsTexts } from './settingsTexts';
import { SettledUnits } from './SettledUnits';
import { useSettingsForm } from './useSettingsForm';

/** The workbook's settings: typed, then their effect seen, then saved. */
function WorkbookSettings() {
  const texts = useSettingsTexts();
  const form = useSettingsForm();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const [wanted, setWanted] = useState<Settings | null>(null);
  if (wanted !== null)
    return (
      <EffectView
        settings={wanted}
        onBack={() => {
          setWanted(null);
        }}
      />
    );
  return (
    <Section heading={texts.workbook}>
      <div>{texts.workbookHint}</div>
      <RuleFields form={form} />
      <ReportFields form={form} />
      <Button
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => {
          setWanted(form.read());
        }}
      >
        {texts.save}
      </Button>
    </Section>
  );
}

/** The user's own preferences, the workbook's settings, settled names, and the way to the self-check. */
export default function SettingsView() {
  const texts = useSettingsTexts();
  const { views } = useSpeech().texts;
  const { show } = useActions();
  return (
    <>
      <OwnSettings />
      <WorkbookSettings />
      <SettledUnits />
      <Section heading={views.selfcheck}>
        <div>{texts.selfcheckHint}</div>
        <Button
          onClick={() => {
            show('selfcheck');
          }}
        >
          {texts.selfcheck}
        </Button>
      </Section>
    </>
  );
}
