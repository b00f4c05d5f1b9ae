/** Margins in inches, as the file has them. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** Texts in Excel's codes (`&C第 &P 页`). First and even pages differ only where they are given. */
export interface HeaderFooter {
  readonly header?: string;
  readonly footer?: string;
  readonly evenHeader?: string;
  readonly evenFooter?: string;
  readonly firstHeader?: string;
  readonly firstFooter?: string;
}

/** `percent`, or a fit to so many pages across and down (0: as many as it takes). */
export type PageScale =
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'fit'; readonly across: number; readonly down: number };

/**
 * How a sheet prints. `paper` is the file's paper number (9 is A4), 0 where it says none. Breaks name the first row or column
 * after them, zero-based. Print area and titles are defined names: see Workbook.names.
 */
export interface PageLayout {
  readonly orientation: 'default' | 'portrait' | 'landscape';
  readonly paper: number;
  readonly scale: PageScale;
  readonly margins?: PageMargins;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draft: boolean;
  readonly overThenDown: boolean;
  readonly firstPage?: number;
  readonly headerFooter: HeaderFooter;
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

/** A sheet on which nobody has set anything. */
export const DEFAULT_PAGE: PageLayout = {
  orientation: 'default',
  paper: 0,
  scale: { kind: 'percent', percent: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draft: false,
  overThenDown: false,
  headerFooter: {},
  rowBreaks: [],
  columnBreaks: [],
};
