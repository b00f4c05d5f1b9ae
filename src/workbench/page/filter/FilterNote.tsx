import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { fill, type Texts } from '../texts/Texts';
import { useTexts } from '../texts/TextsContext';
import { criteriaWords } from './criteriaWords';
import type { FilterSpot } from './FilterSpot';
import { headerText } from './headerText';
import type { Obstacle } from './obstacleTo';

interface FilterNoteProps {
  readonly spot: FilterSpot;
  readonly obstacle: Obstacle | undefined;
  readonly onClearAll: () => void;
}

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What the list of values cannot say: criteria in words, and why nothing can be chosen, with the way out. */
export function FilterNote({ spot, obstacle, onClearAll }: FilterNoteProps) {
  const styles = useStyles();
  const texts = useTexts().filter;
  const note = noteOf(spot, obstacle, texts);
  return (
    <>
      {note !== '' && (
        <Text size={200} className={styles.note} role="note">
          {note}
        </Text>
      )}
      {obstacle?.kind === 'elsewhere' && (
        <Button size="small" onClick={onClearAll}>
          {texts.clearAll}
        </Button>
      )}
    </>
  );
}

function noteOf(spot: FilterSpot, obstacle: Obstacle | undefined, texts: Texts['filter']): string {
  if (obstacle?.kind === 'protected') return texts.protected;
  if (obstacle) {
    const header = headerText(spot, obstacle.column);
    return fill(texts.elsewhere, { header, words: criteriaWords(obstacle.criteria, texts) });
  }
  const own = spot.filter.columns.find(({ column }) => column === spot.column)?.criteria;
  const words = criteriaWords(own, texts);
  return words === '' ? '' : fill(texts.now, { words });
}
