import { mergeClasses } from '@fluentui/react-components';
import { columnLetters } from '../../../xlsx';
import type { Span } from '../scene/layoutRow';
import type { SheetScene } from '../scene/SheetScene';
import type { Selection } from '../selection/Selection';
import { useGridStyles } from './grid.styles';

interface HeadingsProps {
  readonly scene: SheetScene;
  readonly span: Span;
  readonly selection: Selection;
  /** Pixels from the layer's edge to the first row or column, and across. */
  readonly offset: number;
  readonly size: number;
}

/** The letters above the columns. */
export function ColumnHeadings({ scene, span, selection, offset, size }: HeadingsProps) {
  const styles = useGridStyles();
  const { area } = selection;
  const columns = shownIn(scene.columns, span);
  if (columns.length === 0) return null;
  return (
    <div role="rowgroup">
      <div role="row" style={{ height: size, top: 0 }}>
        {columns.map((column) => (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 1}
            className={mergeClasses(
              styles.heading,
              column >= area.column && column < area.column + area.columns && styles.headingSelected,
            )}
            style={{
              left: offset + scene.columns.start(column),
              top: 0,
              width: scene.columns.size(column),
              height: size,
            }}
          >
            {columnLetters(column)}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The numbers beside the rows. */
export function RowHeadings({ scene, span, selection, offset, size }: HeadingsProps) {
  const styles = useGridStyles();
  const { area } = selection;
  const rows = shownIn(scene.rows, span);
  if (rows.length === 0) return null;
  return (
    <div role="rowgroup">
      {rows.map((row) => (
        <div
          key={row}
          role="row"
          aria-rowindex={row + 1}
          style={{ top: offset + scene.rows.start(row), height: scene.rows.size(row) }}
        >
          <div
            role="rowheader"
            className={mergeClasses(
              styles.heading,
              row >= area.row && row < area.row + area.rows && styles.headingSelected,
            )}
            style={{ left: 0, top: 0, width: size, height: scene.rows.size(row) }}
          >
            {row + 1}
          </div>
        </div>
      ))}
    </div>
  );
}

function shownIn(axis: SheetScene['rows'], { first, last }: Span): number[] {
  const shown: number[] = [];
  for (let index = first; index <= last; index += 1) if (!axis.isHidden(index)) shown.push(index);
  return shown;
}
