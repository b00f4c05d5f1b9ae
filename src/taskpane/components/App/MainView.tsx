import { usePane } from '../../PaneContext';
import { NoticeLine } from '../Notices/NoticeLine';
import { OutcomeView } from '../Result/OutcomeView';
import { RunPanel } from '../RunPanel/RunPanel';
import { InterruptedNotice } from '../UndoPanel/InterruptedNotice';
import { UndoPanel } from '../UndoPanel/UndoPanel';
import { LookView } from './LookView';

/** The main page: the button, what came of it, the way back, and what was found. */
export function MainView() {
  const opening = usePane((state) => state.opening);
  const interrupted = opening?.interrupted ?? null;
  return (
    <>
      {interrupted === null ? null : <InterruptedNotice step={interrupted} />}
      <RunPanel />
      <NoticeLine />
      <OutcomeView />
      {opening === null ? null : <UndoPanel opening={opening} />}
      <LookView />
    </>
  );
}
