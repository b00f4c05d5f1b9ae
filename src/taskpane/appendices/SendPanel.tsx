import { Button } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { Section } from '../components/Section/Section';
import { useActions, usePane } from '../PaneContext';
import { useExportingTexts } from './exportingTexts';

/** The made sheets alone, as the office sends them out. */
export function SendPanel() {
  const texts = useExportingTexts();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const { exportSheets } = useActions();
  return (
    <Section heading={texts.action}>
      <div>{texts.explain}</div>
      <Button icon={<SendRegular />} disabledFocusable={busy} onClick={() => void exportSheets()}>
        {texts.action}
      </Button>
    </Section>
  );
}
