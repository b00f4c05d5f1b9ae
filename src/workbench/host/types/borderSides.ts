import type { Area, Edge } from '../../../xlsx';

/** One side of a range: the cells that carry it, the edge of theirs that draws it, and the neighbour's edge on the same line. */
export interface Side {
  readonly name: string;
  readonly edge: Edge;
  readonly cells: (area: Area) => Area | undefined;
}

const rest = (area: Area): Area | undefined =>
  area.rows > 1 ? { ...area, row: area.row + 1, rows: area.rows - 1 } : undefined;
const right = (area: Area): Area | undefined =>
  area.columns > 1 ? { ...area, column: area.column + 1, columns: area.columns - 1 } : undefined;

/** `Excel.BorderIndex`: the sides of a range. Inner lines are drawn by the upper edge of each row, the left one of each column. */
export const SIDES: readonly Side[] = [
  { name: 'EdgeTop', edge: 'top', cells: (area) => ({ ...area, rows: 1 }) },
  {
    name: 'EdgeBottom',
    edge: 'bottom',
    cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }),
  },
  { name: 'EdgeLeft', edge: 'left', cells: (area) => ({ ...area, columns: 1 }) },
  {
    name: 'EdgeRight',
    edge: 'right',
    cells: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }),
  },
  { name: 'InsideVertical', edge: 'left', cells: right },
  { name: 'InsideHorizontal', edge: 'top', cells: rest },
];

/** The same line seen from the cell across it. */
export const ACROSS: Readonly<
  Partial<Record<Edge, { readonly edge: Edge; readonly rows: number; readonly columns: number }>>
> = {
  top: { edge: 'bottom', rows: -1, columns: 0 },
  bottom: { edge: 'top', rows: 1, columns: 0 },
  left: { edge: 'right', rows: 0, columns: -1 },
  right: { edge: 'left', rows: 0, columns: 1 },
};
