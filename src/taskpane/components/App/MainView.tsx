import { lazy, Suspense } from 'react';
import { usePane } from '../../PaneContext';
import { NoticeLine } from '../Notices/NoticeLine';
import { RunPanel } from '../RunPanel/RunPanel';
import { InterruptedNotice } from '../UndoPanel/InterruptedNotice';
import { UndoPanel } from '../UndoPanel/UndoPanel';
import { LookView } from './LookView';

const OutcomeView = lazy(async () => import('../Result/OutcomeView'));

/** The main page: the button, what came of it, the way back, and what was found. */
export function MainView() {
  const opening = usePane((state) => state.opening);
  const nothingYet = usePane(({ outcome }) => outcome.kind === 'none');
  const interrupted = opening?.interrupted ?? null;
  return (
    <>
      {interrupted === null ? null : <InterruptedNotice step={interrupted} />}
      <RunPanel />
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
