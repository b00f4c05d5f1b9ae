import { Field, Select } from '@fluentui/react-components';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly disabled?: boolean;
  readonly onChoose: (value: string) => void;
}

/** One of several, under its label. */
export function Choice({ label, value, options, disabled = false, onChoose }: ChoiceProps) {
  return (
    <Field label={label} size="small">
      <Select
        value={value}
        disabled={disabled}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
