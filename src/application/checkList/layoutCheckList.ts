import type { DescribedCell, DescribedRow, SheetDescription } from '../../domain/sheet/SheetDescription';
import { fillIn } from '../../locales';
import { categoryColumns, checkListColumns, type CheckListColumn } from './checkListColumns';
import type { ItemResult } from '../recalculate/RecalculationResult';
import type { CheckListSource } from './CheckListSource';
import { checkListStyles, type CheckListStyle } from './checkListStyles';
import { filterableWords } from './categoryWords';
import { MOST_PLANNED, plannedHeight } from './plannedHeight';

/** Title, figures and headings stand above the items, in rows 0 to 2. */
const HEADER_ROW = 2;

function line(text: string, style: CheckListStyle, height: number): DescribedRow<string> {
  return { cells: [{ content: { kind: 'text', text }, style }], height };
}

function summary({ figures, texts }: CheckListSource): string {
  const { bands, lights } = figures;
  const told = lights === undefined ? '' : fillIn(texts.checkList.lights, { ...lights });
  const counts = fillIn(texts.checkList.summary, {
    items: figures.items,
    completed: bands.completed,
    onSchedule: bands['on-schedule'],
    behind: bands.behind,
    withoutRatio: figures.withoutRatio,
    review: figures.review,
  });
  return counts + told;
}

function headerCell({ header }: CheckListColumn): DescribedCell<string> {
  return { content: { kind: 'text', text: header }, style: 'header' };
}

/**
 * The 核对清单: exactly one row an item, in the ledger's order, under a frozen heading with a filter; A4 landscape, as wide
 * as the page, the heading on every page, page numbers below. Columns for filtering by category stand outside the print.
 */
export function layoutCheckList(source: CheckListSource): SheetDescription {
  const printed = checkListColumns(source);
  const columns = [
    ...printed,
    ...categoryColumns(filterableWords(source.items.map((item) => item.category)), source),
  ];
  const widths = columns.map((column) => column.width);
  const planned = source.items.length <= MOST_PLANNED;
  const itemRow = (item: ItemResult): DescribedRow<string> => {
    const cells = columns.map((column) => column.cell(item));
    return planned ? { cells, height: plannedHeight(cells, widths) } : { cells };
  };
  const rows = [
    line(fillIn(source.texts.checkList.title, { title: source.title }), 'title', 30),
    line(summary(source), 'summary', 20),
    { cells: columns.map(headerCell), height: 30 },
    ...source.items.map(itemRow),
  ];
  const table = { row: HEADER_ROW, column: 0, rows: source.items.length + 1, columns: columns.length };
  return {
    name: source.name,
    rows,
    styles: checkListStyles,
    widths,
    merges: [0, 1].map((row) => ({ row, column: 0, rows: 1, columns: printed.length })),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    filter: table,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      centerHorizontally: true,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      printArea: { row: 0, column: 0, rows: rows.length, columns: printed.length },
      breaks: [],
      footer: { center: source.texts.checkList.page },
    },
    rules: [],
  };
}
