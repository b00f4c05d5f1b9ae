import type { Area } from '../../../xlsx';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What is selected: the active cell, the corner that Shift moves, and the area between, grown over merges. */
export interface Selection {
  readonly active: CellPlace;
  readonly head: CellPlace;
  readonly area: Area;
  /** The cell to scroll to; left out where the view should stay. */
  readonly reveal?: CellPlace;
}
