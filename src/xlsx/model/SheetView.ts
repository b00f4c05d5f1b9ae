import { cellArea, type Area } from './Area';

/** How a sheet is looked at. `frozenRows` and `frozenColumns` count from the first one. */
export interface SheetView {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly zoom: number;
  readonly selection: Area;
}

export const DEFAULT_VIEW: SheetView = {
  frozenRows: 0,
  frozenColumns: 0,
  gridlines: true,
  headings: true,
  zoom: 100,
  selection: cellArea(0, 0),
};
