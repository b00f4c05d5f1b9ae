import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { AppendicesReport } from '../../application';
import { Notice } from '../components/Notices/Notice';
import { FindingList } from '../components/Result/FindingList';
import { Section } from '../components/Section/Section';
import { useActions, usePane, useSpeech } from '../PaneContext';
import type { AppendicesRequest } from '../store/PaneActions';
import { AppendixLines } from './AppendixLines';
import { useAppendicesTexts } from './appendicesTexts';

export interface AppendicesBuiltProps {
  readonly report: AppendicesReport;
  readonly kind: 'written' | 'unchanged' | 'preview';
  readonly request: AppendicesRequest;
}

function PreviewActions({ request }: { readonly request: AppendicesRequest }) {
  const { run } = useSpeech().texts;
  const { buildAppendices, dismissOutcome } = useActions();
  return (
    <>
      <Button appearance="primary" onClick={() => void buildAppendices({ ...request, apply: true })}>
        {run.apply}
      </Button>
      <Button onClick={dismissOutcome}>{run.discard}</Button>
    </>
  );
}

/** Sheets of ours that somebody edited were kept, with new ones beside them: here they may be overwritten instead. */
function Conflicts({ report, request }: Pick<AppendicesBuiltProps, 'report' | 'request'>) {
  const texts = useAppendicesTexts();
  const { listMark } = useSpeech().texts;
  const { buildAppendices } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  if (report.conflicts.length === 0) return null;
  return (
    <Notice
      intent="warning"
      actions={
        <Button
          disabledFocusable={busy}
          onClick={() => void buildAppendices({ ...request, edited: 'overwrite', apply: true })}
        >
          {texts.overwrite({ sheets: report.conflicts.map(({ sheet }) => sheet).join(listMark) })}
        </Button>
      }
    >
      {report.conflicts.map(({ sheet, used }) => (
        <p key={sheet}>{texts.beside({ sheet, used })}</p>
      ))}
    </Notice>
  );
}

/** What was built: the sheets, what was kept beside them, what needs a look, and how to print. */
export function AppendicesBuilt({ report, kind, request }: AppendicesBuiltProps) {
  const texts = useAppendicesTexts();
  const { listMark } = useSpeech().texts;
  const { say } = useActions();
  const sheets = report.sheets.map(({ sheet }) => sheet).join(listMark);
  const sentence = {
    written: texts.written({ sheets }),
    unchanged: texts.unchanged,
    preview: texts.previewed,
  }[kind];
  useEffect(() => {
    say(sentence);
  }, [say, sentence]);
  return (
    <Section heading={texts.result}>
      <Notice
        intent={kind === 'preview' ? 'info' : 'success'}
        {...(kind === 'preview' ? { actions: <PreviewActions request={request} /> } : {})}
      >
        {sentence}
      </Notice>
      <Conflicts report={report} request={request} />
      <AppendixLines report={report} written={kind !== 'preview'} />
      {report.findings.length === 0 ? null : <FindingList label={texts.notes} findings={report.findings} />}
      {kind === 'preview' ? null : <div>{texts.printHint}</div>}
    </Section>
  );
}
