import { useEffect } from 'react';
import { fillIn } from '../../locales/fillIn';
import { FaultNotice } from '../components/Notices/FaultNotice';
import { Notice } from '../components/Notices/Notice';
import { useActions, useSpeech } from '../PaneContext';
import type { SentSheets } from '../start/sendSheets';
import { shortList } from '../texts/shortList';
import { useExportingTexts } from './exportingTexts';

function useSentence(sent: SentSheets): string {
  const texts = useExportingTexts();
  const pane = useSpeech().texts;
  switch (sent.kind) {
    case 'opened':
      return fillIn(texts.opened, { sheets: shortList(sent.sheets, pane) });
    case 'refused':
      return fillIn(texts.refused, { detail: sent.detail });
    case 'nothing-made':
    case 'unknown-sheet':
      return texts.nothingMade;
    case 'cancelled':
      return pane.result.cancelled;
    case 'failed':
      return pane.failure.heading;
  }
}

/** How the export ended; where Excel opens no new workbook, how to move the sheets by hand. */
export function ExportNotice({ sent }: { readonly sent: SentSheets }) {
  const texts = useExportingTexts();
  const { say } = useActions();
  const sentence = useSentence(sent);
  useEffect(() => {
    say(sentence);
  }, [say, sentence]);
  if (sent.kind === 'failed') return <FaultNotice fault={sent} />;
  return (
    <Notice intent={sent.kind === 'opened' ? 'success' : 'warning'}>
      {sentence}
      {sent.kind === 'refused' ? (
        <ol>
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      ) : null}
    </Notice>
  );
}
