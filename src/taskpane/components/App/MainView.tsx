import { lazy, Suspense } from 'react';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { useActions, usePane, useSpeech } from '../../PaneContext';
import { EditedNotice } from '../Notices/EditedNotice';
import { NoticeLine } from '../Notices/NoticeLine';
import { JobPanel } from '../JobPanel/JobPanel';
import { InterruptedNotice } from '../UndoPanel/InterruptedNotice';
import { UndoPanel } from '../UndoPanel/UndoPanel';
import { isFirstRun } from '../../store/isFirstRun';
import { LookView } from './LookView';

const FirstRun = lazy(async () => import('../../firstRun/FirstRun'));
const OutcomeView = lazy(async () => import('../Result/OutcomeView'));

/** The main page: the button, what came of it, the way back, and what was found. */
export function MainView() {
  const opening = usePane((state) => state.opening);
  const nothingYet = usePane(({ outcome }) => outcome.kind === 'none');
  const previewWaits = usePane(
    ({ outcome }) => outcome.kind === 'recalculation' && outcome.result.kind === 'preview',
  );
  const firstRun = usePane(isFirstRun);
  const { texts } = useSpeech();
  const { recalculate } = useActions();
  const interrupted = opening?.interrupted ?? null;
  return (
    <>
      {interrupted === null ? null : <InterruptedNotice step={interrupted} />}
      <JobPanel
        label={texts.run.recalculate}
        icon={<ArrowClockwiseRegular />}
        previewWaits={previewWaits}
        onRun={() => void recalculate()}
      />
      {firstRun ? (
        <Suspense fallback={null}>
          <FirstRun />
        </Suspense>
      ) : null}
      <EditedNotice />
      <NoticeLine />
      {nothingYet ? null : (
        <Suspense fallback={null}>
          <OutcomeView />
        </Suspense>
      )}
      {opening === null ? null : <UndoPanel opening={opening} />}
      <LookView />
    </>
  );
}
