import { Switch } from '@fluentui/react-components';
import { Choice } from '../components/Choice/Choice';
import { useSettingsTexts } from './settingsTexts';
import { TextField } from '../components/TextField/TextField';
import type { SettingsForm } from './useSettingsForm';

/** The threshold, the lights, and the language of made sheets. */
export function RuleFields({ form }: { readonly form: SettingsForm }) {
  const texts = useSettingsTexts();
  const { draft, fault, change } = form;
  return (
    <>
      <Choice
        label={texts.threshold}
        value={draft.threshold}
        options={[
          { value: 'fixed', label: texts.fixed },
          { value: 'elapsed', label: texts.elapsed },
        ]}
        onChoose={(value) => {
          change({ threshold: value === 'elapsed' ? 'elapsed' : 'fixed' });
        }}
      />
      {draft.threshold === 'elapsed' ? null : (
        <TextField
          label={texts.percent}
          value={draft.percent}
          fault={fault === 'percent' ? texts.percentFault : null}
          onType={(percent) => {
            change({ percent });
          }}
        />
      )}
      <Switch
        label={texts.lights}
        checked={draft.lights}
        onChange={(_, { checked }) => {
          change({ lights: checked });
        }}
      />
      <div>{texts.lightsHint}</div>
      {draft.lights ? (
        <TextField
          label={texts.points}
          value={draft.points}
          fault={fault === 'points' ? texts.pointsFault : null}
          onType={(points) => {
            change({ points });
          }}
        />
      ) : null}
      <Choice
        label={texts.sheetLanguage}
        value={draft.sheetLanguage}
        options={[
          { value: 'zh-CN', label: texts.chinese },
          { value: 'en-US', label: texts.english },
        ]}
        onChoose={(value) => {
          change({ sheetLanguage: value === 'en-US' ? 'en-US' : 'zh-CN' });
        }}
      />
    </>
  );
}
