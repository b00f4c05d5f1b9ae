import { Button } from '@fluentui/react-components';
import { formatColumn } from '../../../domain/sheet/formatAddress';
import type { InspectedBlock } from '../../../application/inspect/Inspection';
import { useActions, useSpeech } from '../../PaneContext';
import { CorrectColumns } from '../CorrectColumns/CorrectColumns';
import { useOpen } from '../CorrectColumns/useOpen';
import { Disclosure } from '../Disclosure/Disclosure';
import { useFoundStyles } from './Found.styles';

/** One block of rows: where it stands, which column is what, and the form that corrects a wrong match. */
export function FoundBlock({ block }: { readonly block: InspectedBlock }) {
  const { texts } = useSpeech();
  const { select } = useActions();
  const styles = useFoundStyles();
  const form = useOpen();
  const rows = texts.found.rows({
    sheet: block.sheetName,
    first: String(block.firstRow + 1),
    last: String(block.lastRow + 1),
  });
  return (
    <Disclosure summary={`${texts.found.columns} · ${rows}`}>
      <ul className={styles.columns}>
        {block.matched.map(({ role, columns, label }) => (
          <li key={role} className={styles.column}>
            <span className={styles.role}>{texts.found.role[role]}</span>
            <Button
              size="small"
              appearance="transparent"
              className={styles.link}
              onClick={() =>
                void select({ sheet: block.sheetName, row: block.headerRow, column: columns[0] ?? 0 })
              }
            >
              {texts.found.column({ letters: columns.map(formatColumn).join(texts.listMark), label })}
            </Button>
          </li>
        ))}
      </ul>
      {block.correction === null ? null : <div className={styles.corrected}>{texts.found.corrected}</div>}
      {form.isOpen ? (
        <CorrectColumns block={block} onClose={form.close} />
      ) : (
        <Button size="small" onClick={form.open}>
          {texts.correct.open}
        </Button>
      )}
    </Disclosure>
  );
}
