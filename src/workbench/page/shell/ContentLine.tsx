import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { areaAddress, type Sheet } from '../../../xlsx';
import type { OpenBook } from '../session/OpenBook';
import { fill } from '../texts/Texts';
import { useTexts } from '../texts/TextsContext';

interface ContentLineProps {
  readonly book: OpenBook;
  readonly sheet: Sheet;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'stretch',
    flexShrink: 0,
    minHeight: '28px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    width: '120px',
    flexShrink: 0,
    padding: '4px 8px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  content: { flexGrow: 1, padding: '4px 8px', maxHeight: '60px', overflowY: 'auto', whiteSpace: 'pre-wrap' },
  stale: { padding: '4px 8px', color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
});

/** What is selected, and what its first cell holds: formulas and long texts in full. */
export function ContentLine({ book, sheet }: ContentLineProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { active, area } = book.selections.of(sheet);
  const { count } = book.stale;
  return (
    <div className={styles.line}>
      <Text size={200} className={styles.name} aria-label={texts.nameBox} role="status">
        {areaAddress(area)}
      </Text>
      <Text size={200} className={styles.content} aria-label={texts.content} role="note">
        {book.contentAt(sheet, active.row, active.column)}
      </Text>
      {count > 0 && (
        <Text size={200} className={styles.stale} title={texts.stale}>
          {fill(texts.staleCount, { count })}
        </Text>
      )}
    </div>
  );
}
