import type { Recalculation } from '../../../application';
import { useSpeech } from '../../PaneContext';
import { Tabs, type TabPage } from '../Tabs/Tabs';
import { ChangeList } from './ChangeList';
import { FindingList } from './FindingList';
import { ItemResults } from './ItemResults';

function usePages({ changes, review, items, findings }: Recalculation): readonly TabPage[] {
  const { lists } = useSpeech().texts;
  const behind = items.filter(({ band }) => band === 'behind');
  const reviewLabel = lists.review(review.length);
  const behindLabel = lists.behind(behind.length);
  const notesLabel = lists.notes(findings.length);
  return [
    { key: 'changes', label: lists.changes(changes.length), content: <ChangeList changes={changes} /> },
    {
      key: 'review',
      label: reviewLabel,
      content: (
        <ItemResults label={reviewLabel} items={review} none={lists.noReview} means={lists.reviewMeans} />
      ),
    },
    {
      key: 'behind',
      label: behindLabel,
      content: <ItemResults label={behindLabel} items={behind} none={lists.noBehind} />,
    },
    { key: 'notes', label: notesLabel, content: <FindingList label={notesLabel} findings={findings} /> },
  ];
}

/** The lists of a run, one at a time: a narrow pane has no room for four. */
export function ResultLists({ recalculation }: { readonly recalculation: Recalculation }) {
  return <Tabs pages={usePages(recalculation)} />;
}
