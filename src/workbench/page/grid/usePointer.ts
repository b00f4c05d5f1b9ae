import { useRef, type PointerEvent, type RefObject } from 'react';
import { MAX_COLUMNS, MAX_ROWS } from '../../../xlsx';
import type { SheetScene } from '../scene/SheetScene';
import { extendTo, selectCell } from '../selection/select';
import type { Selection } from '../selection/Selection';
import type { Terrain } from '../selection/Terrain';
import type { GridFrame } from './frameOf';
import { hitTest, type Hit } from './hitTest';

/** What the pointer selects in. */
export interface PointerContext {
  readonly scroller: RefObject<HTMLDivElement>;
  readonly scene: SheetScene;
  readonly frame: GridFrame;
  readonly terrain: Terrain;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** Asked before anything is selected: an open editor may have to keep its cell. */
  readonly mayLeave: () => boolean;
}

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerUp: () => void;
}

/** Selecting by mouse, pen or finger: a press selects, dragging or Shift extends, headings select whole rows or columns. */
export function usePointer(context: PointerContext): PointerHandlers {
  const drag = useRef<Hit['on'] | undefined>(undefined);
  return {
    onPointerDown: (event) => {
      const hit = hitOf(event, context);
      if (!hit || event.button !== 0) return;
      event.preventDefault();
      if (!context.mayLeave()) return;
      drag.current = hit.on;
      event.currentTarget.setPointerCapture(event.pointerId);
      context.onSelect(event.shiftKey ? extended(hit, hit.on, context) : selected(hit, context.terrain));
    },
    onPointerMove: (event) => {
      if (drag.current === undefined) return;
      const hit = hitOf(event, context);
      if (hit) context.onSelect(extended(hit, drag.current, context));
    },
    onPointerUp: () => {
      drag.current = undefined;
    },
  };
}

function hitOf(
  event: PointerEvent<HTMLDivElement>,
  { scroller, scene, frame }: PointerContext,
): Hit | undefined {
  const element = scroller.current;
  if (!element) return undefined;
  const box = element.getBoundingClientRect();
  const point = { x: event.clientX - box.left, y: event.clientY - box.top };
  const onScrollbar = point.x > element.clientWidth || point.y > element.clientHeight;
  return onScrollbar && event.type === 'pointerdown' ? undefined : hitTest(scene, frame, element, point);
}

function selected(hit: Hit, terrain: Terrain): Selection {
  const { row, column } = hit;
  switch (hit.on) {
    case 'cell':
      return selectCell({ row, column }, terrain);
    case 'columnHeading':
      return whole({ row: 0, column }, { row: 0, column, rows: MAX_ROWS, columns: 1 });
    case 'rowHeading':
      return whole({ row, column: 0 }, { row, column: 0, rows: 1, columns: MAX_COLUMNS });
    case 'corner':
      return whole({ row: 0, column: 0 }, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
  }
}

function whole(active: Selection['active'], area: Selection['area']): Selection {
  return { active, head: active, area };
}

function extended(hit: Hit, from: Hit['on'], { selection, terrain }: PointerContext): Selection {
  if (from === 'cell') return extendTo(selection, { row: hit.row, column: hit.column }, terrain);
  const { active } = selection;
  const [row, rows] = spanOf(active.row, hit.row);
  const [column, columns] = spanOf(active.column, hit.column);
  if (from === 'columnHeading') return whole(active, { row: 0, column, rows: MAX_ROWS, columns });
  if (from === 'rowHeading') return whole(active, { row, column: 0, rows, columns: MAX_COLUMNS });
  return selection;
}

function spanOf(a: number, b: number): [first: number, count: number] {
  return [Math.min(a, b), Math.abs(a - b) + 1];
}
