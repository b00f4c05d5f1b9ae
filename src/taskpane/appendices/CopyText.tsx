import { Button, Field, Textarea } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useAppendicesTexts } from './appendicesTexts';

/** Text with a button that copies it; where the clipboard is denied the text is selected, ready for the keyboard. */
export function CopyText({ label, text }: { readonly label: string; readonly text: string }) {
  const texts = useAppendicesTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  const [ended, setEnded] = useState<'copied' | 'denied' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setEnded('copied');
    } catch {
      field.current?.focus();
      field.current?.select();
      setEnded('denied');
    }
  };
  return (
    <>
      <Field label={label}>
        <Textarea textarea={{ ref: field }} readOnly value={text} rows={10} resize="vertical" />
      </Field>
      <Button icon={<CopyRegular />} onClick={() => void copy()}>
        {texts.copy}
      </Button>
      <div role="status">{ended === null ? '' : ended === 'copied' ? texts.copied : texts.copyDenied}</div>
    </>
  );
}
