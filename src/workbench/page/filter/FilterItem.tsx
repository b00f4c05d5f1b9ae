import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckboxCheckedFilled, CheckboxUncheckedRegular } from '@fluentui/react-icons';
import { fill } from '../texts/Texts';
import { useTexts } from '../texts/TextsContext';
import type { ListedValue } from './ListedValue';

/** Pixels that a value takes in the list. */
export const ITEM_HEIGHT = 28;

interface FilterItemProps {
  readonly id: string;
  readonly value: ListedValue;
  readonly index: number;
  readonly count: number;
  readonly top: number;
  readonly isOn: boolean;
  readonly isActive: boolean;
}

const useStyles = makeStyles({
  item: {
    position: 'absolute',
    left: 0,
    right: 0,
    height: `${String(ITEM_HEIGHT)}px`,
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    padding: '0 8px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: { backgroundColor: tokens.colorNeutralBackground1Selected },
  box: { flexShrink: 0, fontSize: '18px', color: tokens.colorNeutralForeground2 },
  checked: { color: tokens.colorBrandForeground1 },
  text: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  rows: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** A value of the list with its check box and the number of its rows. The list takes its keys and presses. */
export function FilterItem({ id, value, index, count, top, isOn, isActive }: FilterItemProps) {
  const styles = useStyles();
  const { filter } = useTexts();
  const text = value.text === '' ? filter.blank : value.text;
  return (
    <div
      id={id}
      role="option"
      data-index={index}
      aria-selected={isOn}
      aria-setsize={count}
      aria-posinset={index + 1}
      aria-label={fill(filter.item, { text, rows: value.rows })}
      className={mergeClasses(styles.item, isActive && styles.active)}
      style={{ top }}
      title={text}
    >
      {isOn ? (
        <CheckboxCheckedFilled className={mergeClasses(styles.box, styles.checked)} />
      ) : (
        <CheckboxUncheckedRegular className={styles.box} />
      )}
      <span className={styles.text}>{text}</span>
      <span className={styles.rows}>{value.rows}</span>
    </div>
  );
}
