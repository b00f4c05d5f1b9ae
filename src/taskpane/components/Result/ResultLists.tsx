import { Tab, TabList } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { Recalculation } from '../../../application';
import { useSpeech } from '../../PaneContext';
import { ChangeList } from './ChangeList';
import { FindingList } from './FindingList';
import { ItemResults } from './ItemResults';
import { useResultStyles } from './Result.styles';

interface Page {
  readonly key: 'changes' | 'review' | 'behind' | 'notes';
  readonly label: string;
  readonly content: ReactNode;
}

function usePages({ changes, review, items, findings }: Recalculation): readonly Page[] {
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
  const styles = useResultStyles();
  const pages = usePages(recalculation);
  const [chosen, setChosen] = useState<Page['key']>('changes');
  const id = useId();
  const page = pages.find(({ key }) => key === chosen);
  return (
    <>
      <TabList
        size="small"
        selectedValue={chosen}
        className={styles.tabs}
        onTabSelect={(_, { value }) => {
          setChosen(pages.find(({ key }) => key === value)?.key ?? 'changes');
        }}
      >
        {pages.map(({ key, label }) => (
          <Tab key={key} value={key} id={`${id}-${key}`} aria-controls={`${id}-panel`}>
            {label}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} key={chosen}>
        {page?.content}
      </div>
    </>
  );
}
