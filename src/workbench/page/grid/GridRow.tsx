import { memo } from 'react';
import { FilterButton } from '../filter/FilterButton';
import type { CellLayout } from '../scene/CellLayout';
import { layoutRow } from '../scene/layoutRow';
import type { SheetScene } from '../scene/SheetScene';
import { useTexts } from '../texts/TextsContext';
import { cellCss } from './cellCss';
import { useGridStyles } from './grid.styles';

interface GridRowProps {
  readonly scene: SheetScene;
  readonly row: number;
  readonly first: number;
  readonly last: number;
  /** The first row drawn: it draws merges that started above. */
  readonly isFirst: boolean;
}

/** One row of cells in one pane. Drawn again only when the scene or its columns change. */
export const GridRow = memo(function GridRow({ scene, row, first, last, isFirst }: GridRowProps) {
  const cells = layoutRow(scene, row, { first, last }, isFirst);
  if (cells.length === 0) return null;
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      style={{ top: scene.rows.start(row), height: scene.rows.size(row) }}
    >
      {cells.map((cell) => (
        <Cell
          key={`${String(cell.row)} ${String(cell.column)}`}
          cell={cell}
          gridLines={scene.view.gridlines}
        />
      ))}
    </div>
  );
});

interface CellProps {
  readonly cell: CellLayout;
  readonly gridLines: boolean;
}

function Cell({ cell, gridLines }: CellProps) {
  const styles = useGridStyles();
  const texts = useTexts();
  const { box, text } = cellCss(cell, gridLines);
  return (
    <div
      role="gridcell"
      aria-colindex={cell.column + 1}
      {...(cell.columns > 1 ? { 'aria-colspan': cell.columns } : {})}
      {...(cell.rows > 1 ? { 'aria-rowspan': cell.rows } : {})}
      {...(cell.isStale ? { title: texts.stale } : {})}
      style={box}
    >
      {cell.text !== '' && (
        <div className={styles.text} style={text}>
          {cell.text}
        </div>
      )}
      {cell.isStale && <span className={styles.stale} />}
      {cell.filter && <FilterButton {...cell.filter} />}
    </div>
  );
}
