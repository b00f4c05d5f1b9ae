/** A cell's value as the workbook gives it: `''` for an empty cell, errors as their text (`#VALUE!`), dates as numbers. */
export type CellValue = string | number | boolean;
