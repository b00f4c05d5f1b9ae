import { covers, sameArea, union, type Area } from '../../../xlsx';
import type { CellPlace, Selection } from './Selection';
import type { Terrain } from './Terrain';

/** Selects one cell, or the whole merge that holds it. */
export function selectCell(place: CellPlace, terrain: Terrain): Selection {
  const merge = terrain.mergeAt(place.row, place.column);
  const active = merge ? { row: merge.row, column: merge.column } : place;
  return { active, head: active, area: merge ?? cell(place), reveal: active };
}

/** Selects from the active cell to `head`; merges that the area cuts are taken in whole. */
export function extendTo(selection: Selection, head: CellPlace, terrain: Terrain): Selection {
  const { active } = selection;
  const corners = union(cell(active), cell(head));
  return { active, head, area: grown(corners, terrain), reveal: head };
}

/** Selects an area as given, its first cell active. */
export function selectArea(area: Area, terrain: Terrain): Selection {
  const active = { row: area.row, column: area.column };
  const head = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return { active, head, area: grown(area, terrain) };
}

function grown(area: Area, terrain: Terrain): Area {
  let grownArea = area;
  for (;;) {
    const next = terrain
      .mergesIn(grownArea)
      .filter((merge) => !covers(grownArea, merge))
      .reduce((sum, merge) => union(sum, merge), grownArea);
    if (sameArea(next, grownArea)) return next;
    grownArea = next;
  }
}

function cell(place: CellPlace): Area {
  return { ...place, rows: 1, columns: 1 };
}
