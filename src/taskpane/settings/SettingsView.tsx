import { Button, Field, Input, Switch } from '@fluentui/react-components';
import type { SettingsTexts } from '../../locales/SettingsTexts';
import { settings as english } from '../../locales/en-US/settings';
import { settings as chinese } from '../../locales/zh-CN/settings';
import type { Language } from '../../locales';
import { Choice } from '../components/Choice/Choice';
import { Section } from '../components/Section/Section';
import { useActions, usePane, useSpeech } from '../PaneContext';
import { useSettingsForm } from './useSettingsForm';

const tables: Readonly<Record<Language, SettingsTexts>> = { 'zh-CN': chinese, 'en-US': english };

function WorkbookSettings({ texts }: { readonly texts: SettingsTexts }) {
  const form = useSettingsForm();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  return (
    <Section heading={texts.workbook}>
      <div>{texts.workbookHint}</div>
      <Choice
        label={texts.threshold}
        value={form.kind}
        options={[
          { value: 'fixed', label: texts.fixed },
          { value: 'elapsed', label: texts.elapsed },
        ]}
        onChoose={(value) => {
          form.setKind(value === 'elapsed' ? 'elapsed' : 'fixed');
        }}
      />
      {form.kind === 'elapsed' ? null : (
        <Field
          label={texts.percent}
          size="small"
          {...(form.wrong ? { validationState: 'error', validationMessage: texts.percentFault } : {})}
        >
          <Input
            inputMode="decimal"
            value={form.percent}
            onChange={(_, { value }) => {
              form.setPercent(value);
            }}
          />
        </Field>
      )}
      <Choice
        label={texts.sheetLanguage}
        value={form.language}
        options={[
          { value: 'zh-CN', label: texts.chinese },
          { value: 'en-US', label: texts.english },
        ]}
        onChoose={(value) => {
          form.setLanguage(value === 'en-US' ? 'en-US' : 'zh-CN');
        }}
      />
      <Button appearance="primary" disabledFocusable={busy} onClick={form.save}>
        {texts.save}
      </Button>
    </Section>
  );
}

/** The user's own preference, the workbook's settings, and the way to the self-check. */
export default function SettingsView() {
  const { language, texts: pane } = useSpeech();
  const texts = tables[language];
  const previewFirst = usePane((state) => state.previewFirst);
  const { setPreviewFirst, show } = useActions();
  return (
    <>
      <Switch
        label={texts.preview}
        checked={previewFirst}
        onChange={(_, { checked }) => {
          setPreviewFirst(checked);
        }}
      />
      <div>{texts.previewHint}</div>
      <WorkbookSettings texts={texts} />
      <Section heading={pane.views.selfcheck}>
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
