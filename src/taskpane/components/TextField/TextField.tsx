import { Field, Input } from '@fluentui/react-components';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** Why what is typed cannot be read. */
  readonly fault?: string | null;
  readonly onType: (value: string) => void;
}

/** A line of text under its label, with the reason where it cannot be read. */
export function TextField({ label, value, hint, placeholder = '', fault = null, onType }: TextFieldProps) {
  return (
    <Field
      label={label}
      size="small"
      {...(hint === undefined ? {} : { hint })}
      {...(fault === null ? {} : { validationState: 'error', validationMessage: fault })}
    >
      <Input
        value={value}
        placeholder={placeholder}
        onChange={(_, data) => {
          onType(data.value);
        }}
      />
    </Field>
  );
}
