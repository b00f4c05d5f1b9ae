import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useSpeech } from '../../PaneContext';
import { useItemListStyles } from './ItemList.styles';

/** Lines drawn at once: more would make a narrow pane slow, and nobody reads them in one go. */
export const PAGE = 200;

export interface PagedListProps<Line> {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly keyOf: (line: Line) => string;
  readonly render: (line: Line) => ReactNode;
}

/** A list that grows by pages on request. */
export function PagedList<Line>({ label, lines, keyOf, render }: PagedListProps<Line>) {
  const { texts } = useSpeech();
  const styles = useItemListStyles();
  const [pages, setPages] = useState(1);
  const shown = lines.slice(0, pages * PAGE);
  const rest = lines.length - shown.length;
  return (
    <>
      <ul aria-label={label} className={styles.list}>
        {shown.map((line) => (
          <li key={keyOf(line)}>{render(line)}</li>
        ))}
      </ul>
      {rest === 0 ? null : (
        <div className={styles.more}>
          <span>{texts.lists.shown({ shown: String(shown.length), all: String(lines.length) })}</span>
          <Button
            size="small"
            onClick={() => {
              setPages(pages + 1);
            }}
          >
            {texts.lists.more(Math.min(PAGE, rest))}
          </Button>
        </div>
      )}
    </>
  );
}
