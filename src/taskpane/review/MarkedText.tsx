import { mergeClasses } from '@fluentui/react-components';
import type { FoundNumber } from '../../application';
import { markedParts } from './markedParts';
import { useReviewStyles } from './Review.styles';
import { useReviewTexts } from './reviewTexts';

export interface MarkedTextProps {
  readonly label: string;
  readonly text: string;
  readonly numbers: readonly FoundNumber[];
}

/** A cell's text with the numbers found in it marked by lines, each telling what it was taken for. */
export function MarkedText({ label, text, numbers }: MarkedTextProps) {
  const texts = useReviewTexts();
  const styles = useReviewStyles();
  return (
    <div>
      <div className={styles.label}>{label}</div>
      <div className={styles.text}>
        {text === '' ? texts.noText : null}
        {markedParts(text, numbers).map(({ text: part, number }, index) =>
          number === null ? (
            <span key={`${index} ${part}`}>{part}</span>
          ) : (
            <mark
              key={`${index} ${part}`}
              className={mergeClasses(styles.number, number.compared && styles.compared)}
              title={
                number.compared
                  ? texts.compared({ shown: number.shown })
                  : texts.number[number.role]({ shown: number.shown })
              }
            >
              {part}
            </mark>
          ),
        )}
      </div>
    </div>
  );
}
