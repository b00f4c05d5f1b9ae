import { Field, Input } from '@fluentui/react-components';
import type { ReportHeading } from '../../application';
import { Choice } from '../components/Choice/Choice';
import { Disclosure } from '../components/Disclosure/Disclosure';
import { useAppendicesTexts } from './appendicesTexts';
import { FIELDS, type HeadingForm } from './useHeadingForm';

export interface HeadingFieldsProps {
  readonly form: HeadingForm;
  /** What is guessed where a field is empty. */
  readonly guessed: ReportHeading;
}

/** Region, period, reporting office, date and paper: guessed until somebody says otherwise. */
export function HeadingFields({ form, guessed }: HeadingFieldsProps) {
  const texts = useAppendicesTexts();
  const hints = { region: guessed.region, period: guessed.months, unit: guessed.unit, date: guessed.date };
  return (
    <Disclosure summary={texts.heading} open={guessed.region === '' || guessed.months === ''}>
      <div>{texts.headingHint}</div>
      {FIELDS.map((field) => (
        <Field
          key={field}
          label={texts[field]}
          size="small"
          {...(field === 'period' ? { hint: texts.periodHint } : {})}
          {...(field === 'period' && form.periodIsWrong
            ? { validationState: 'error', validationMessage: texts.periodFault }
            : {})}
        >
          <Input
            value={form.values[field]}
            placeholder={hints[field]}
            onChange={(_, { value }) => {
              form.set(field, value);
            }}
          />
        </Field>
      ))}
      <Choice
        label={texts.orientation}
        value={form.orientation}
        options={[
          { value: 'portrait', label: texts.portrait },
          { value: 'landscape', label: texts.landscape },
        ]}
        onChoose={(value) => {
          form.setOrientation(value === 'landscape' ? 'landscape' : 'portrait');
        }}
      />
    </Disclosure>
  );
}
