import { mergeClasses } from '@fluentui/react-components';
import type { SheetScene } from '../scene/SheetScene';
import type { Selection } from '../selection/Selection';
import type { GridFrame } from './frameOf';
import { useGridStyles } from './grid.styles';
import { GridPane } from './GridPane';
import { ColumnHeadings, RowHeadings } from './Headings';
import type { GridWindow } from './useGridWindow';

interface GridLayersProps {
  readonly scene: SheetScene;
  readonly frame: GridFrame;
  readonly window: GridWindow;
  readonly selection: Selection;
}

/**
 * The four parts of the sheet over one another: cells that scroll both ways, rows' and columns' headings with frozen
 * cells that scroll one way, and the corner. The bands are sticky, so the browser moves all of them together.
 */
export function GridLayers({ scene, frame, window, selection }: GridLayersProps) {
  const styles = useGridStyles();
  const { headingWidth: left, headingHeight: top, frozenWidth, frozenHeight } = frame;
  const frozenRows = { first: 0, last: scene.view.frozenRows - 1 };
  const frozenColumns = { first: 0, last: scene.view.frozenColumns - 1 };
  const below = mergeClasses(styles.band, frozenHeight > 0 && styles.frozenBelow);
  const beside = mergeClasses(styles.band, frozenWidth > 0 && styles.frozenRight);
  const pane = { scene, selection, left, top };
  const heading = { scene, selection };
  const height = top + frozenHeight + (frozenHeight > 0 ? 1 : 0);
  const width = left + frozenWidth + (frozenWidth > 0 ? 1 : 0);
  return (
    <>
      <div className={styles.layer}>
        <GridPane {...pane} rows={window.rows} columns={window.columns} />
      </div>
      <div className={styles.layer}>
        <div className={beside} style={{ left: 0, width, height: '100%', zIndex: 3 }}>
          <GridPane {...pane} rows={window.rows} columns={frozenColumns} />
          <RowHeadings {...heading} span={window.rows} offset={top} size={left} />
        </div>
      </div>
      <div className={styles.layer}>
        <div className={below} style={{ top: 0, height, zIndex: 4 }}>
          <GridPane {...pane} rows={frozenRows} columns={window.columns} />
          <ColumnHeadings {...heading} span={window.columns} offset={left} size={top} />
        </div>
      </div>
      <div className={styles.layer}>
        <div className={mergeClasses(below, beside)} style={{ left: 0, top: 0, width, height, zIndex: 5 }}>
          <GridPane {...pane} rows={frozenRows} columns={frozenColumns} />
          <RowHeadings {...heading} span={frozenRows} offset={top} size={left} />
          <ColumnHeadings {...heading} span={frozenColumns} offset={left} size={top} />
          <div className={styles.heading} style={{ left: 0, top: 0, width: left, height: top }} />
        </div>
      </div>
    </>
  );
}
