import { TaskListSquareLtrRegular } from '@fluentui/react-icons';
import { Spinner } from '@fluentui/react-components';
import type { ReviewResult } from '../../application';
import { JobPanel } from '../components/JobPanel/JobPanel';
import { FaultNotice } from '../components/Notices/FaultNotice';
import { Notice } from '../components/Notices/Notice';
import { NoticeLine } from '../components/Notices/NoticeLine';
import { RefusalNotice } from '../components/Notices/RefusalNotice';
import { FindingList } from '../components/Result/FindingList';
import { Section } from '../components/Section/Section';
import { UndoPanel } from '../components/UndoPanel/UndoPanel';
import { useActions, usePane, useSpeech } from '../PaneContext';
import { DecisionsOutcome } from './DecisionsOutcome';
import { ReviewList } from './ReviewList';
import { useReviewTexts } from './reviewTexts';
import { useReviewList, type ReviewList as List } from './useReviewList';

function Seen({ seen, list }: { readonly seen: ReviewResult; readonly list: List }) {
  const texts = useReviewTexts();
  const pane = useSpeech().texts;
  switch (seen.kind) {
    case 'review':
      return (
        <>
          {seen.lapsed.length === 0 ? null : (
            <Section heading={texts.lapsed({ count: String(seen.lapsed.length) })}>
              <FindingList
                label={texts.lapsed({ count: String(seen.lapsed.length) })}
                findings={seen.lapsed}
              />
            </Section>
          )}
          <ReviewList items={seen.items} list={list} />
        </>
      );
    case 'no-ledger':
      return <Notice intent="warning">{pane.none.foreign}</Notice>;
    case 'refused':
      return <RefusalNotice finding={seen.finding} />;
    case 'failed':
      return <FaultNotice fault={seen} />;
    case 'cancelled':
      return null;
  }
}

/** The page 核对: the items that need a person, one by one, and the decisions about them. */
export default function ReviewView() {
  const texts = useReviewTexts();
  const sight = usePane(({ sights }) => sights.review);
  const opening = usePane((state) => state.opening);
  const { lookAt } = useActions();
  const seen = sight.kind === 'seen' ? sight.seen : null;
  // Kept here: what is gone through, and the place in it, outlast the new look that follows every decision.
  const list = useReviewList(seen?.kind === 'review' ? seen.items : []);
  return (
    <>
      <JobPanel
        label={seen === null ? texts.start : texts.again}
        icon={<TaskListSquareLtrRegular />}
        previewWaits={seen !== null}
        onRun={() => void lookAt('review')}
      />
      <NoticeLine />
      <DecisionsOutcome />
      {sight.kind === 'unseen' ? <p>{texts.intro}</p> : null}
      {sight.kind === 'looking' ? <Spinner size="tiny" label={texts.reading} /> : null}
      {sight.kind === 'failed' ? <FaultNotice fault={sight.fault} /> : null}
      {seen === null ? null : <Seen seen={seen} list={list} />}
      {opening === null ? null : <UndoPanel opening={opening} />}
    </>
  );
}
