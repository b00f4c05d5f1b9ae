import { Button } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReviewItem } from '../../application';
import { Choice } from '../components/Choice/Choice';
import { ItemCard } from './ItemCard';
import { useReviewStyles } from './Review.styles';
import { useReviewTexts } from './reviewTexts';
import { useStepKeys } from './useStepKeys';
import { reviewFilters, type ReviewFilter, type ReviewList as List } from './useReviewList';

function Bar({ list }: { readonly list: List }) {
  const texts = useReviewTexts();
  const styles = useReviewStyles();
  const { index, shown, move } = list;
  return (
    <div className={styles.bar}>
      <Button
        size="small"
        icon={<ChevronLeftRegular />}
        aria-label={texts.previous}
        disabledFocusable={index === 0}
        onClick={() => {
          move(-1);
        }}
      />
      <span className={styles.place} role="status">
        {texts.place({ index: String(index + 1), count: String(shown.length) })}
      </span>
      <Button
        size="small"
        icon={<ChevronRightRegular />}
        aria-label={texts.next}
        disabledFocusable={index >= shown.length - 1}
        onClick={() => {
          move(1);
        }}
      />
    </div>
  );
}

/** The items one at a time, with the keys ← and → beside the buttons. */
export function ReviewList({ items, list }: { readonly items: readonly ReviewItem[]; readonly list: List }) {
  const texts = useReviewTexts();
  const styles = useReviewStyles();
  const { current, filter, counts } = list;
  useStepKeys(list.move);
  const equal =
    current === null
      ? []
      : items.filter((item) => item.caseKey === current.caseKey && item.decision === null && item.doubtful);
  return (
    <div className={styles.card}>
      <Choice
        label={texts.show}
        value={filter}
        options={reviewFilters.map((value) => ({
          value,
          label: texts.filter[value]({ count: String(counts[value]) }),
        }))}
        onChoose={(value) => {
          const chosen = reviewFilters.find((known): known is ReviewFilter => known === value);
          if (chosen !== undefined) list.setFilter(chosen);
        }}
      />
      {current === null ? (
        <p>{texts.none[filter]}</p>
      ) : (
        <>
          <Bar list={list} />
          <ItemCard key={current.reference.key} item={current} equal={equal} />
          <div className={styles.quiet}>{texts.keys}</div>
        </>
      )}
    </div>
  );
}
