import type { DescribedCell, DescribedContent, SheetDescription } from '../../domain/sheet/SheetDescription';
import { formatAddress } from '../../domain/sheet/formatAddress';
import { groupRectangles } from './groupRectangles';
import { bytesOf, type Order } from './Order';

type GetSheet = (context: Excel.RequestContext) => Excel.Worksheet;

/** What a cell of a made sheet holds as Excel's `values` tells it back. */
export function valueOfDescribed(cell: DescribedCell<string> | undefined): string | number {
  const content = cell?.content;
  switch (content?.kind) {
    case 'text':
    case 'link':
      return content.text;
    case 'number':
      return content.value;
    default:
      return '';
  }
}

/** Text columns of made sheets keep the format `@`: with General, F2 and Enter would turn `1/6` into a date. */
export function formatOfDescribed(
  cell: DescribedCell<string> | undefined,
  description: SheetDescription,
): string {
  const kind = cell?.content.kind;
  if (kind === 'text' || kind === 'link') return '@';
  return description.styles[cell?.style ?? '']?.numberFormat ?? 'General';
}

const ROWS_AN_ORDER = 500;

function weigh(value: string | number): number {
  return typeof value === 'number' ? 20 : bytesOf(value);
}

/** Orders that write the cells marked in `touched` (by row, then column), number formats first. */
export function orderContents(
  getSheet: GetSheet,
  description: SheetDescription,
  touched: readonly (readonly (true | null)[])[],
): readonly Order[] {
  return groupRectangles(touched)
    .flatMap(({ area }) => sliceRows(area))
    .map((area) => {
      const rows = Array.from({ length: area.rows }, (_, r) =>
        Array.from(
          { length: area.columns },
          (_, c) => description.rows[area.row + r]?.cells[area.column + c],
        ),
      );
      const values = rows.map((row) => row.map(valueOfDescribed));
      const formats = rows.map((row) => row.map((cell) => formatOfDescribed(cell, description)));
      return {
        weight: 500 + values.flat().reduce<number>((sum, value) => sum + weigh(value) + 10, 0),
        queue: (context: Excel.RequestContext) => {
          const range = getSheet(context).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
          range.numberFormat = formats;
          range.values = values;
        },
      };
    });
}

function sliceRows<Area extends { readonly row: number; readonly rows: number }>(
  area: Area,
): readonly Area[] {
  return Array.from({ length: Math.ceil(area.rows / ROWS_AN_ORDER) }, (_, index) => ({
    ...area,
    row: area.row + index * ROWS_AN_ORDER,
    rows: Math.min(ROWS_AN_ORDER, area.rows - index * ROWS_AN_ORDER),
  }));
}

/** Orders for the links among the cells marked in `touched`: each leads to its cell, in this workbook; some hundred at once. */
export function orderLinks(
  getSheet: GetSheet,
  description: SheetDescription,
  touched: readonly (readonly (true | null)[])[],
  sheetNames: ReadonlyMap<string, string>,
): readonly Order[] {
  const linkAt = (row: number, column: number): Excel.RangeHyperlink | null => {
    const content = description.rows[row]?.cells[column]?.content;
    return content?.kind === 'link' && touched[row]?.[column] === true ? linkTo(content, sheetNames) : null;
  };
  const links = description.rows.map((line, row) => line.cells.map((_, column) => linkAt(row, column)));
  return groupRectangles(links.map((row) => row.map((link) => (link === null ? null : true))))
    .flatMap(({ area }) => sliceRows(area))
    .map((area) => {
      const within = links
        .slice(area.row, area.row + area.rows)
        .map((row) => row.slice(area.column, area.column + area.columns).filter((link) => link !== null));
      return {
        weight: within.flat().reduce((sum, link) => sum + weighLink(link), 500),
        queue: (context) => {
          getSheet(context)
            .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
            .setCellProperties(within.map((row) => row.map((hyperlink) => ({ hyperlink }))));
        },
      };
    });
}

function linkTo(
  { sheetId, row, column, text }: Extract<DescribedContent<string>, { readonly kind: 'link' }>,
  sheetNames: ReadonlyMap<string, string>,
): Excel.RangeHyperlink {
  const sheet = (sheetNames.get(sheetId) ?? sheetId).replace(/'/g, "''");
  return { documentReference: `'${sheet}'!${formatAddress(row, column)}`, textToDisplay: text };
}

function weighLink({ documentReference = '', textToDisplay = '' }: Excel.RangeHyperlink): number {
  return 80 + bytesOf(documentReference) + bytesOf(textToDisplay);
}
