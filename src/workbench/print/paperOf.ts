import type { PageLayout, PageMargins } from '../../xlsx';

/** Papers by the file's number, upright, in millimetres; a number that is not here prints on A4. */
const PAPERS: Readonly<Record<number, readonly [width: number, height: number]>> = {
  1: [215.9, 279.4],
  5: [215.9, 355.6],
  7: [184.1, 266.7],
  8: [297, 420],
  9: [210, 297],
  11: [148, 210],
  12: [257, 364],
  13: [182, 257],
};
const A4 = [210, 297] as const;
const USUAL_MARGINS: PageMargins = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};
const POINTS_AN_INCH = 72;
const MILLIMETRES_AN_INCH = 25.4;

/** A sheet's paper: its size in millimetres, its margins in inches, and the room for cells in points. */
export interface Paper {
  readonly size: readonly [width: number, height: number];
  readonly margins: PageMargins;
  readonly room: { readonly width: number; readonly height: number };
}

/** The paper that a sheet prints on; Excel's usual margins where it has none of its own. */
export function paperOf({ paper, orientation, margins = USUAL_MARGINS }: PageLayout): Paper {
  const [short, long] = PAPERS[paper] ?? A4;
  const size = orientation === 'landscape' ? ([long, short] as const) : ([short, long] as const);
  const points = (millimetres: number): number => (millimetres / MILLIMETRES_AN_INCH) * POINTS_AN_INCH;
  return {
    size,
    margins,
    room: {
      width: points(size[0]) - (margins.left + margins.right) * POINTS_AN_INCH,
      height: points(size[1]) - (margins.top + margins.bottom) * POINTS_AN_INCH,
    },
  };
}
