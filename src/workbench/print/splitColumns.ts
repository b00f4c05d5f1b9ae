/** What columns are split by: their widths and the room of a page in the same unit, and columns that begin a page anyway. */
export interface ColumnPlan {
  readonly columns: readonly number[];
  readonly widthOf: (column: number) => number;
  readonly room: number;
  readonly breaks: readonly number[];
}

/** Columns as they share pages from left to right: none is cut, one wider than a page has its own. */
export function splitColumns({ columns, widthOf, room, breaks }: ColumnPlan): readonly (readonly number[])[] {
  const pages: number[][] = [];
  let used = 0;
  for (const column of columns) {
    const width = widthOf(column);
    const page = pages.at(-1);
    if (page === undefined || used + width > room || breaks.includes(column)) {
      pages.push([column]);
      used = width;
    } else {
      page.push(column);
      used += width;
    }
  }
  return pages;
}
