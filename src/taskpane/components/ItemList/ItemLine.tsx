import { mergeClasses } from '@fluentui/react-components';
import type { CellAddress } from '../../../application';
import type { Light } from '../../../domain/progress/lightOf';
import { useActions, useSpeech } from '../../PaneContext';
import { showCell } from '../../texts/shown';
import { LightMark } from '../LightMark/LightMark';
import { useItemListStyles } from './ItemList.styles';

export interface ItemLineProps {
  /** Null where the line is about no cell: then it is text, not a button. */
  readonly cell: CellAddress | null;
  readonly name: string;
  readonly ratio?: string;
  /** The light of an item that is behind, where the office uses lights. */
  readonly light?: Light | undefined;
  /** Shorter facts, then why; each a line of its own. */
  readonly lines: readonly string[];
}

/** One line about an item; choosing it goes to its cell in the workbook. */
export function ItemLine({ cell, name, ratio, light, lines }: ItemLineProps) {
  const { texts } = useSpeech();
  const { select } = useActions();
  const styles = useItemListStyles();
  const content = (
    <>
      <span className={styles.head}>
        <span className={styles.name}>{name}</span>
        {ratio === undefined ? null : <span className={styles.ratio}>{ratio}</span>}
      </span>
      {light === undefined ? null : <LightMark light={light} />}
      {lines
        .filter((line) => line !== '')
        .map((line, index) => (
          <span key={`${index} ${line}`} className={styles.why}>
            {line}
          </span>
        ))}
    </>
  );
  if (cell === null) return <div className={styles.line}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, styles.button)}
      title={texts.lists.goTo({ cell: showCell(cell) })}
      onClick={() => void select(cell)}
    >
      {content}
    </button>
  );
}
