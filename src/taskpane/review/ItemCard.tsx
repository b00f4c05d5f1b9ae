import { Button } from '@fluentui/react-components';
import type { ReviewItem } from '../../application';
import { ItemLine } from '../components/ItemList/ItemLine';
import { Notice } from '../components/Notices/Notice';
import { useActions, usePane, useSpeech } from '../PaneContext';
import { DecisionFields } from './DecisionFields';
import { MarkedText } from './MarkedText';
import { useReviewStyles } from './Review.styles';
import { useSayReason } from '../texts/useSayReason';
import { useReviewTexts } from './reviewTexts';

export interface ItemCardProps {
  readonly item: ReviewItem;
  readonly equal: readonly ReviewItem[];
}

/** The decision that stands about the item, with the way to take it back. */
function Standing({ item }: { readonly item: ReviewItem }) {
  const texts = useReviewTexts();
  const { decide } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const { decision, reference } = item;
  if (decision === null) return null;
  return (
    <Notice
      intent="info"
      actions={
        <Button disabledFocusable={busy} onClick={() => void decide([{ item: reference, choice: null }])}>
          {texts.withdraw}
        </Button>
      }
    >
      {texts.decided({ kind: texts.kinds[decision.kind], ratio: decision.shown })}
      {decision.note === '' ? null : <p>{texts.decidedNote({ note: decision.note })}</p>}
    </Notice>
  );
}

function RuleSays({ item }: { readonly item: ReviewItem }) {
  const texts = useReviewTexts();
  const { words } = useSpeech();
  const sayReason = useSayReason();
  const styles = useReviewStyles();
  return (
    <>
      <div>
        <span className={styles.label}>{texts.reported} </span>
        {item.reported?.shown ?? texts.noReported}
      </div>
      <div>
        <span className={styles.label}>{texts.answer} </span>
        {words.bases[item.basis]} · {item.answer?.shown ?? texts.noAnswer}
      </div>
      <div className={styles.label}>{texts.why}</div>
      <ul className={styles.reasons}>
        {item.reasons
          .map((reason) => sayReason(reason))
          .map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
      </ul>
    </>
  );
}

/** One item: its words with the numbers marked, what was reported, what the rule says and why, and the decision. */
export function ItemCard({ item, equal }: ItemCardProps) {
  const texts = useReviewTexts();
  const styles = useReviewStyles();
  const { result, numbers } = item;
  const on = (side: 'task' | 'progress') => numbers.filter((number) => number.side === side);
  return (
    <div className={styles.card}>
      <ItemLine cell={result.cell} name={result.name} ratio={result.effectiveShown} lines={[result.unit]} />
      <MarkedText label={texts.task} text={result.task} numbers={on('task')} />
      <MarkedText label={texts.progress} text={result.progress} numbers={on('progress')} />
      {numbers.length === 0 ? null : <div className={styles.quiet}>{texts.legend}</div>}
      <RuleSays item={item} />
      <Standing item={item} />
      <DecisionFields key={`${item.reference.key} ${item.reference.fingerprint}`} item={item} equal={equal} />
    </div>
  );
}
