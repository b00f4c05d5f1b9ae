/** Rows to be printed, by their heights in points; rows above `first` stand on the first page only. */
export interface PrintedRows {
  readonly heights: readonly number[];
  /** The first row that may begin a page. */
  readonly first: number;
  /** The height of the rows that repeat on every further page. */
  readonly repeated: number;
  readonly page: number;
}

/** The rows that begin a new page so that none is cut. A row taller than a page has one of its own. */
export function planPageBreaks({ heights, first, repeated, page }: PrintedRows): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  heights.forEach((height, row) => {
    if (row >= first && used + height > page && used > (breaks.length === 0 ? 0 : repeated)) {
      breaks.push(row);
      used = repeated;
    }
    used += height;
  });
  return breaks;
}
