import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { SelfCheckTexts } from '../../locales/SelfCheckTexts';

export interface ReportProps {
  readonly text: string;
  readonly texts: SelfCheckTexts;
  readonly copy: (text: string) => Promise<void>;
}

/** The report as text to copy: by a button where the clipboard may be used, else by hand. */
export function Report({ text, texts, copy }: ReportProps) {
  const [said, setSaid] = useState('');
  return (
    <>
      <Button
        onClick={() =>
          void copy(text).then(
            () => {
              setSaid(texts.copied);
            },
            () => {
              setSaid(texts.copyByHand);
            },
          )
        }
      >
        {texts.copy}
      </Button>
      <div role="status">{said}</div>
      <Field label={texts.report}>
        <Textarea value={text} readOnly rows={10} />
      </Field>
    </>
  );
}
