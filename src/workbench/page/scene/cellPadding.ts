/** Pixels between a cell's edge and its text. */
export const CELL_PADDING = 2;
/** Pixels of one step of indentation. */
export const INDENT = 9;
