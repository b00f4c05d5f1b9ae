import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { MAX_COLUMNS, MAX_ROWS, type Sheet } from '../../../xlsx';
import { FilterMenu } from '../filter/FilterMenu';
import { FilterMenuProvider } from '../filter/FilterMenuContext';
import { useFilterMenu } from '../filter/useFilterMenu';
import { firstExtent, grownTo, type Extent } from '../scene/Extent';
import { terrainOf } from '../scene/terrainOf';
import type { OpenBook } from '../session/OpenBook';
import { fill } from '../texts/Texts';
import { useTexts } from '../texts/TextsContext';
import { CellField } from './CellField';
import { frameOf } from './frameOf';
import { useGridStyles } from './grid.styles';
import { GridLayers } from './GridLayers';
import { useGridWindow } from './useGridWindow';
import { useKeptTop } from './useKeptTop';
import { useReveal } from './useReveal';
import { usePointer } from './usePointer';
import { startEditing, type KeyContext } from './keyActions';

interface GridProps {
  readonly book: OpenBook;
  readonly sheet: Sheet;
}

/** A sheet of the workbook: seen through a window that scrolls, with its selection and the field for typing. */
export function Grid({ book, sheet }: GridProps) {
  const styles = useGridStyles();
  const texts = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const [reached, setReached] = useState<Extent>(() => firstExtent(sheet));
  const selection = book.selections.of(sheet);
  const extent = grownTo(reached, selection.head.row, selection.head.column);
  if (extent !== reached) setReached(extent);
  const scene = book.sceneMaker(sheet).make(extent);
  const frame = frameOf(scene);
  const window = useGridWindow(scroller, scene, frame);
  const terrain = useMemo(() => terrainOf(scene), [scene]);
  const menu = useFilterMenu(book, sheet);
  const focus = () => input.current?.focus({ preventScroll: true });
  const context: KeyContext = {
    ...{ book, sheet, terrain },
    openFilter: () => menu.openAtActive(input.current?.getBoundingClientRect()),
    viewHeight: () => (scroller.current?.clientHeight ?? 0) - frame.headingHeight - frame.frozenHeight,
  };
  const pointer = usePointer({
    ...{ scroller, scene, frame, terrain, selection },
    onSelect: (next) => {
      book.selections.set(sheet, next);
      focus();
    },
    mayLeave: () => book.editor.commit(),
  });

  useKeptTop(scroller, scene, frame);
  useReveal(scroller, { scene, frame, reveal: selection.reveal });

  const grow = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    setReached((old) => grownTo(old, lastIn(element, 'row', old), lastIn(element, 'column', old)));
  }, []);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
  }, []);

  return (
    <FilterMenuProvider value={menu.opener}>
      <div
        ref={scroller}
        className={styles.scroller}
        onScroll={grow}
        onDoubleClick={() => {
          startEditing(context, undefined);
        }}
        {...pointer}
      >
        <CellField {...{ input, scroller, scene, frame, context, selection }} />
        <div
          role="grid"
          className={styles.canvas}
          aria-label={fill(texts.grid, { sheet: book.workbook.sheetName(sheet) })}
          aria-rowcount={MAX_ROWS}
          aria-colcount={MAX_COLUMNS}
          style={{
            width: frame.headingWidth + scene.columns.total,
            height: frame.headingHeight + scene.rows.total,
          }}
        >
          <GridLayers {...{ scene, frame, window, selection }} />
        </div>
      </div>
      {menu.spot && menu.under && (
        <FilterMenu
          spot={menu.spot}
          under={menu.under}
          onDone={() => {
            menu.opener.close();
            focus();
          }}
          onDismiss={menu.opener.close}
        />
      )}
    </FilterMenuProvider>
  );
}

const MARGIN = 200;

/** The last item if the window has come close to it, so that there is more to scroll to; else nothing new. */
function lastIn(element: HTMLElement, axis: 'row' | 'column', extent: Extent): number {
  const isNear =
    axis === 'row'
      ? element.scrollTop > 0 && element.scrollTop + element.clientHeight + MARGIN > element.scrollHeight
      : element.scrollLeft > 0 && element.scrollLeft + element.clientWidth + MARGIN > element.scrollWidth;
  if (!isNear) return 0;
  return axis === 'row' ? extent.rows - 1 : extent.columns - 1;
}
