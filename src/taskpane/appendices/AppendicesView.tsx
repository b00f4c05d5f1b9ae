import { DocumentMultipleRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { JobPanel } from '../components/JobPanel/JobPanel';
import { NoticeLine } from '../components/Notices/NoticeLine';
import { UndoPanel } from '../components/UndoPanel/UndoPanel';
import { useActions, usePane } from '../PaneContext';
import { AppendicesOutcome } from './AppendicesOutcome';
import { AppendicesSight } from './AppendicesSight';
import { useAppendicesTexts } from './appendicesTexts';
import { BulletinPanel } from './BulletinPanel';
import { SendPanel } from './SendPanel';
import { useHeadingForm } from './useHeadingForm';

/** The page 附件: its button, what came of it, the way back, what will be made, and the bulletin's figures. */
export default function AppendicesView() {
  const texts = useAppendicesTexts();
  const form = useHeadingForm();
  const opening = usePane((state) => state.opening);
  const connecting = usePane(({ task }) => task.kind === 'connecting');
  const previewWaits = usePane(
    ({ outcome }) => outcome.kind === 'appendices' && outcome.result.kind === 'preview',
  );
  const { buildAppendices, lookAt } = useActions();
  useEffect(() => {
    if (!connecting) void lookAt('appendices');
  }, [connecting, lookAt]);
  const request = { report: form.report };
  return (
    <>
      <JobPanel
        label={texts.build}
        icon={<DocumentMultipleRegular />}
        previewWaits={previewWaits}
        onRun={() => {
          if (!form.periodIsWrong) void buildAppendices(request);
        }}
      />
      <NoticeLine />
      <AppendicesOutcome request={request} />
      {opening === null ? null : <UndoPanel opening={opening} />}
      <AppendicesSight form={form} />
      <SendPanel />
      <BulletinPanel />
    </>
  );
}
