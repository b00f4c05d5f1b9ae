import { GridRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { JobPanel } from '../components/JobPanel/JobPanel';
import { NoticeLine } from '../components/Notices/NoticeLine';
import { UndoPanel } from '../components/UndoPanel/UndoPanel';
import { useActions, usePane } from '../PaneContext';
import { DynamicsOutcome } from './DynamicsOutcome';
import { DynamicsSight } from './DynamicsSight';
import { useDynamicsTexts } from './dynamicsTexts';
import { useDynamicsChoice } from './useDynamicsChoice';

/** The page 工作动态: its button, what came of it, the way back, and what was found and will be made. */
export default function DynamicsView() {
  const texts = useDynamicsTexts();
  const choice = useDynamicsChoice();
  const opening = usePane((state) => state.opening);
  const previewWaits = usePane(
    ({ outcome }) => outcome.kind === 'dynamics' && outcome.result.kind === 'preview',
  );
  const connecting = usePane(({ task }) => task.kind === 'connecting');
  const { buildDynamics, lookAt } = useActions();
  useEffect(() => {
    if (!connecting) void lookAt('dynamics');
  }, [connecting, lookAt]);
  return (
    <>
      <JobPanel
        label={texts.build}
        icon={<GridRegular />}
        previewWaits={previewWaits}
        onRun={() => void buildDynamics(choice.request)}
      />
      <NoticeLine />
      <DynamicsOutcome request={choice.request} />
      {opening === null ? null : <UndoPanel opening={opening} />}
      <DynamicsSight choice={choice} />
    </>
  );
}
