import { Button, Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReviewItem } from '../../application';
import { useActions, usePane } from '../PaneContext';
import { useReviewTexts } from './reviewTexts';
import { useDecisionForm, type DecisionForm } from './useDecisionForm';

export interface DecisionFieldsProps {
  readonly item: ReviewItem;
  /** All items of its kind, itself included. */
  readonly equal: readonly ReviewItem[];
}

function isKind(value: string): value is DecisionForm['kind'] {
  return value === 'accept' || value === 'keep' || value === 'typed';
}

function Choices({ item, form }: { readonly item: ReviewItem; readonly form: DecisionForm }) {
  const texts = useReviewTexts();
  return (
    <Field label={texts.decide}>
      <RadioGroup
        value={form.kind}
        onChange={(_, { value }) => {
          if (isKind(value)) form.setKind(value);
        }}
      >
        {item.reported === null ? null : (
          <Radio value="keep" label={texts.keep({ ratio: item.reported.shown })} />
        )}
        {item.answer === null ? null : (
          <Radio value="accept" label={texts.accept({ ratio: item.answer.shown })} />
        )}
        <Radio value="typed" label={texts.type} />
      </RadioGroup>
    </Field>
  );
}

function Typed({ form }: { readonly form: DecisionForm }) {
  const texts = useReviewTexts();
  return (
    <Field
      label={texts.percent}
      size="small"
      {...(form.fault === 'percent'
        ? { validationState: 'error', validationMessage: texts.percentFault }
        : {})}
    >
      <Input
        inputMode="decimal"
        value={form.percent}
        onChange={(_, { value }) => {
          form.setPercent(value);
        }}
      />
    </Field>
  );
}

function Reason({ form }: { readonly form: DecisionForm }) {
  const texts = useReviewTexts();
  return (
    <Field
      label={texts.reason}
      size="small"
      {...(form.fault === 'reason'
        ? { validationState: 'error', validationMessage: texts.reasonNeeded }
        : {})}
    >
      <Input
        value={form.note}
        onChange={(_, { value }) => {
          form.setNote(value);
        }}
      />
    </Field>
  );
}

/** How an item is decided: one of the ratios at hand or another one with its reason, alone or with all equal cases. */
export function DecisionFields({ item, equal }: DecisionFieldsProps) {
  const texts = useReviewTexts();
  const { decide } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const form = useDecisionForm(item);
  const together = form.equal && form.kind !== 'typed' ? equal : [item];
  return (
    <>
      <Choices item={item} form={form} />
      {form.kind === 'typed' ? <Typed form={form} /> : null}
      <Reason form={form} />
      {item.formula === null || form.kind === 'keep' ? null : (
        <Field {...(form.fault === 'formula' ? { validationState: 'error' } : {})}>
          <Checkbox
            label={texts.formula({ formula: item.formula })}
            checked={form.replaceFormula}
            onChange={(_, { checked }) => {
              form.setReplaceFormula(checked === true);
            }}
          />
        </Field>
      )}
      {equal.length < 2 || form.kind === 'typed' ? null : (
        <Checkbox
          label={texts.equal({ count: String(equal.length) })}
          checked={form.equal}
          onChange={(_, { checked }) => {
            form.setEqual(checked === true);
          }}
        />
      )}
      <Button
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => {
          const choice = form.choose();
          if (choice !== null) void decide(together.map(({ reference }) => ({ item: reference, choice })));
        }}
      >
        {texts.save}
      </Button>
    </>
  );
}
