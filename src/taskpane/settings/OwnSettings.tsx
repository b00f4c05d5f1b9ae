import { Switch } from '@fluentui/react-components';
import { Choice } from '../components/Choice/Choice';
import { Section } from '../components/Section/Section';
import { useActions, usePane } from '../PaneContext';
import { paneLanguages } from '../store/PaneServices';
import { useSettingsTexts } from './settingsTexts';

/** What a user settles for this machine. */
export function OwnSettings() {
  const texts = useSettingsTexts();
  const previewFirst = usePane((state) => state.previewFirst);
  const language = usePane((state) => state.language);
  const { setPreviewFirst, setLanguage } = useActions();
  return (
    <Section heading={texts.own}>
      <div>{texts.ownHint}</div>
      <Switch
        label={texts.preview}
        checked={previewFirst}
        onChange={(_, { checked }) => {
          setPreviewFirst(checked);
        }}
      />
      <div>{texts.previewHint}</div>
      <Choice
        label={texts.language}
        value={language}
        options={paneLanguages.map((value) => ({ value, label: texts.languageOf[value] }))}
        onChoose={(value) => {
          const chosen = paneLanguages.find((known) => known === value);
          if (chosen !== undefined) setLanguage(chosen);
        }}
      />
    </Section>
  );
}
