/** Where a key leads: which axis, and towards its end or its start. */
export interface Direction {
  readonly axis: 'row' | 'column';
  readonly step: 1 | -1;
}

export const UP: Direction = { axis: 'row', step: -1 };
export const DOWN: Direction = { axis: 'row', step: 1 };
export const LEFT: Direction = { axis: 'column', step: -1 };
export const RIGHT: Direction = { axis: 'column', step: 1 };
