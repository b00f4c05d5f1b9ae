import type { Span } from '../scene/layoutRow';
import type { SheetScene } from '../scene/SheetScene';
import type { Selection } from '../selection/Selection';
import { GridRow } from './GridRow';
import { SelectionBox } from './SelectionBox';

interface GridPaneProps {
  readonly scene: SheetScene;
  readonly rows: Span;
  readonly columns: Span;
  readonly selection: Selection;
  /** Where the first cell of the sheet lies in the layer. */
  readonly left: number;
  readonly top: number;
}

/** The cells of one of the four parts that frozen rows and columns make, with the selection over them. */
export function GridPane({ scene, rows, columns, selection, left, top }: GridPaneProps) {
  const shown: number[] = [];
  for (let row = rows.first; row <= rows.last; row += 1) if (!scene.rows.isHidden(row)) shown.push(row);
  if (shown.length === 0 || columns.last < columns.first) return null;
  return (
    <div style={{ position: 'absolute', left, top, width: scene.columns.total, height: scene.rows.total }}>
      <div role="rowgroup">
        {shown.map((row, index) => (
          <GridRow
            key={row}
            scene={scene}
            row={row}
            first={columns.first}
            last={columns.last}
            isFirst={index === 0}
          />
        ))}
      </div>
      <SelectionBox scene={scene} selection={selection} />
    </div>
  );
}
