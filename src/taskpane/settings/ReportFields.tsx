import { Field, Textarea } from '@fluentui/react-components';
import { Disclosure } from '../components/Disclosure/Disclosure';
import { useSettingsTexts } from './settingsTexts';
import { TextField } from '../components/TextField/TextField';
import type { SettingsForm } from './useSettingsForm';

const LINES = ['region', 'period', 'unit', 'date'] as const;
const TITLES = ['completed', 'on-schedule', 'behind', 'dynamics'] as const;

function Titles({ form }: { readonly form: SettingsForm }) {
  const texts = useSettingsTexts();
  const { draft, change } = form;
  return (
    <Disclosure summary={texts.titles}>
      <div>{texts.titlesHint}</div>
      {TITLES.map((sheet) => (
        <TextField
          key={sheet}
          label={texts.title[sheet]}
          value={draft.titles[sheet]}
          onType={(value) => {
            change({ titles: { ...draft.titles, [sheet]: value } });
          }}
        />
      ))}
    </Disclosure>
  );
}

/** How appendices and bulletin are headed; what is left empty is guessed from the ledger. */
export function ReportFields({ form }: { readonly form: SettingsForm }) {
  const texts = useSettingsTexts();
  const { draft, fault, change } = form;
  return (
    <Disclosure summary={texts.report} open={fault === 'period' || fault === 'projects'}>
      <div>{texts.reportHint}</div>
      {LINES.map((line) => (
        <TextField
          key={line}
          label={texts[line]}
          value={draft[line]}
          {...(line === 'period' ? { hint: texts.periodHint } : {})}
          fault={line === 'period' && fault === 'period' ? texts.periodFault : null}
          onType={(value) => {
            change({ [line]: value });
          }}
        />
      ))}
      <Titles form={form} />
      <Field
        label={texts.projects}
        hint={texts.projectsHint}
        size="small"
        {...(fault === 'projects'
          ? { validationState: 'error', validationMessage: texts.projectsFault }
          : {})}
      >
        <Textarea
          value={draft.projects}
          onChange={(_, { value }) => {
            change({ projects: value });
          }}
        />
      </Field>
    </Disclosure>
  );
}
