import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { fill } from '../texts/Texts';
import { useTexts } from '../texts/TextsContext';
import type { ListedValue } from './ListedValue';

interface FilterFootProps {
  readonly chosen: readonly ListedValue[];
  readonly canConfirm: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'flex-end', gap: '8px' },
  summary: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

/** How much is chosen, and the two ways to end. */
export function FilterFoot({ chosen, canConfirm, onConfirm, onCancel }: FilterFootProps) {
  const styles = useStyles();
  const texts = useTexts().filter;
  const rows = chosen.reduce((sum, value) => sum + value.rows, 0);
  return (
    <div className={styles.foot}>
      <Text size={200} role="status" className={styles.summary}>
        {fill(texts.summary, { values: chosen.length, rows })}
      </Text>
      <Button size="small" appearance="primary" disabled={!canConfirm} onClick={onConfirm}>
        {texts.confirm}
      </Button>
      <Button size="small" onClick={onCancel}>
        {texts.cancel}
      </Button>
    </div>
  );
}
