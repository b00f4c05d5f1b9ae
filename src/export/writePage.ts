import { NORMAL_MARGINS } from '../domain/sheet/paper';
import type { PrintSetup, SheetDescription } from '../domain/sheet/SheetDescription';
import {
  areaAddress,
  cellAddress,
  MAX_COLUMNS,
  quoteSheetName,
  type Area,
  type HeaderFooter,
  type PageMargins,
  type Sheet,
  type Workbook,
} from '../xlsx';

const A4 = 9;
const POINTS_AN_INCH = 72;
const ADDRESS = /\$?([A-Z]+)?(\d+)?/g;

/** Sets a sheet up for paper: page, footer, breaks, print area and title rows. */
export function writePage(workbook: Workbook, sheet: Sheet, { print }: SheetDescription): void {
  const { orientation, fitToWidth, centerHorizontally, breaks } = print;
  sheet.changePage({
    orientation,
    paper: A4,
    margins: marginsOf(print),
    scale: fitToWidth ? { kind: 'fit', across: 1, down: 0 } : { kind: 'percent', percent: 100 },
    centerHorizontally,
    headerFooter: footerOf(print),
    rowBreaks: [...breaks],
  });
  const name = (of: string, area: Area): void => {
    const formula = `${quoteSheetName(workbook.sheetName(sheet))}!${absolute(area)}`;
    workbook.names.set({ name: `_xlnm.${of}`, formula, sheet: sheet.id, hidden: false });
  };
  const { printArea, titleRows } = print;
  if (printArea !== null) name('Print_Area', printArea);
  if (titleRows !== null) {
    const rows = titleRows.last - titleRows.first + 1;
    name('Print_Titles', { row: titleRows.first, rows, column: 0, columns: MAX_COLUMNS });
  }
}

/** Inches, which a file counts in; without margins of its own a sheet has Excel's usual ones, which other programs lack. */
function marginsOf({ margins = NORMAL_MARGINS }: PrintSetup<string>): PageMargins {
  const { left, right, top, bottom, header, footer } = margins;
  const inches = (points: number): number => Number((points / POINTS_AN_INCH).toFixed(6));
  return {
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: inches(header),
    footer: inches(footer),
  };
}

/** Excel's codes: a text of each place behind `&L`, `&C`, `&R`. */
function footerOf({ footer }: PrintSetup<string>): HeaderFooter {
  const places = [
    ['L', footer.left],
    ['C', footer.center],
    ['R', footer.right],
  ] as const;
  const text = places.map(([place, words = '']) => (words === '' ? '' : `&${place}${words}`)).join('');
  return text === '' ? {} : { footer: text };
}

/** An area's address with `$` before letters and digits, one cell as an area too. */
function absolute(area: Area): string {
  const one = area.rows === 1 && area.columns === 1;
  const address = one ? cellAddress(area.row, area.column) : areaAddress(area);
  return address.replaceAll(ADDRESS, (_, letters?: string, digits?: string) =>
    [letters, digits].flatMap((part) => (part === undefined ? [] : `$${part}`)).join(''),
  );
}
