import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { AddinFrame } from '../frames/AddinFrame';
import type { Addin } from '../frames/useAddin';
import type { OpenBook } from '../session/OpenBook';
import { useTexts } from '../texts/TextsContext';
import { PANE_WIDTH, Splitter } from './Splitter';

interface PaneSideProps {
  readonly book: OpenBook;
  readonly addin: Addin;
  readonly title: string;
}

const useStyles = makeStyles({
  hidden: { display: 'none' },
  side: { display: 'flex', flexDirection: 'column', flexShrink: 0, maxWidth: '80%', minHeight: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '2px 4px 2px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { position: 'relative', flexGrow: 1, minHeight: 0 },
  note: { padding: '12px' },
});

/** The task pane beside the sheet. Closed, its window runs on; every workbook gets windows of its own. */
export function PaneSide({ book, addin, title }: PaneSideProps) {
  const styles = useStyles();
  const texts = useTexts();
  const [width, setWidth] = useState<number>(PANE_WIDTH.usual);
  const { state, isPaneOpen, roles } = addin;
  const note = state === 'missing' ? texts.paneMissing : state === 'slow' ? texts.paneSlow : undefined;
  return (
    <>
      {isPaneOpen && <Splitter width={width} onWidth={setWidth} />}
      <aside
        data-region="pane"
        aria-label={texts.pane}
        className={isPaneOpen ? styles.side : styles.hidden}
        style={{ width }}
      >
        <div className={styles.head}>
          <Text weight="semibold">{title}</Text>
          <Button
            size="small"
            appearance="subtle"
            aria-label={texts.closePane}
            icon={<DismissRegular />}
            onClick={() => {
              addin.setPaneOpen(false);
            }}
          />
        </div>
        {note !== undefined && (
          <Text role="status" className={styles.note}>
            {note}
          </Text>
        )}
        <div className={styles.body}>
          {state !== 'unknown' &&
            state !== 'missing' &&
            roles.map((role) => (
              <AddinFrame
                key={role}
                host={book.host}
                role={role}
                title={role === 'pane' ? title : `${title} (${role})`}
                isShown={role === 'pane'}
                onLink={addin.onLink}
                onAnswer={addin.onAnswer}
              />
            ))}
        </div>
      </aside>
    </>
  );
}
