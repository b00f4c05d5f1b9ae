import { mergeClasses } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { Area } from '../../../xlsx';
import type { SheetScene } from '../scene/SheetScene';
import type { Selection } from '../selection/Selection';
import { useGridStyles } from './grid.styles';

interface SelectionBoxProps {
  readonly scene: SheetScene;
  readonly selection: Selection;
}

/** The frame around the selected cells; of several, the active one is framed too. */
export function SelectionBox({ scene, selection }: SelectionBoxProps) {
  const styles = useGridStyles();
  const { active, area } = selection;
  const merge = scene.sheet.merges.at(active.row, active.column);
  const own = merge ?? { ...active, rows: 1, columns: 1 };
  const isMany = area.rows > own.rows || area.columns > own.columns;
  return (
    <>
      <div
        className={mergeClasses(styles.selection, isMany && styles.shaded)}
        style={placeOf(scene, area)}
        data-selection=""
      />
      {isMany && <div className={styles.active} style={placeOf(scene, own)} />}
    </>
  );
}

function placeOf({ rows, columns }: SheetScene, area: Area): CSSProperties {
  return {
    left: columns.start(area.column) - 1,
    top: rows.start(area.row) - 1,
    width: columns.span(area.column, Math.min(area.columns, columns.count - area.column)) + 1,
    height: rows.span(area.row, Math.min(area.rows, rows.count - area.row)) + 1,
  };
}
