import type Fraction from 'fraction.js';
import type { Area } from '../sheet/Area';
import { labelPlace, labelRules, type LabelColumn } from '../sheet/joinLabels';
import { NARROW_MARGINS } from '../sheet/paper';
import type { DescribedRow, PrintSetup, SheetDescription } from '../sheet/SheetDescription';
import type { Appendix } from './Appendix';
import { appendixCell, itemCells, wordCell, type AppendixCell } from './appendixCells';
import {
  FIRST_ROW,
  frameAppendix,
  HEADER_ROW,
  LARGEST,
  UNIT_COLUMN,
  type AppendixFrame,
} from './appendixFrame';
import { appendixStyles } from './appendixStyles';
import type { AppendixText } from './AppendixText';

const HEADINGS = ['number', 'category', 'name', 'unit', 'task', 'progress', 'ratio'] as const;
const COLUMNS = HEADINGS.length;

/** How a band's table is to be printed. `title` is worded already: its length decides its height. */
export interface AppendixPrint {
  readonly name: string;
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly threshold: Fraction;
  readonly footer: { readonly unit: boolean; readonly date: boolean };
}

interface Layout {
  readonly appendix: Appendix;
  readonly print: AppendixPrint;
  readonly frame: AppendixFrame;
  readonly units: LabelColumn;
}

function noteCells({ band, items, withoutRatio }: Appendix): readonly AppendixCell[] | null {
  const marked = band === 'behind' && items.length > 0;
  return marked || withoutRatio > 0 ? [appendixCell({ kind: 'note', marked, withoutRatio }, 'note')] : null;
}

function bodyRows({ appendix, print, frame, units }: Layout): readonly (readonly AppendixCell[])[] {
  if (appendix.items.length === 0) return [[wordCell('none', 'none')]];
  return [
    HEADINGS.map((word) => wordCell(word, 'header')),
    ...appendix.items.map((item, index) =>
      itemCells(item, {
        number: index + 1,
        sizes: frame.sizes[index] ?? LARGEST,
        unit: labelPlace(units, index),
        band: appendix.band,
        threshold: print.threshold,
      }),
    ),
  ];
}

function rowsOf(layout: Layout): readonly DescribedRow<AppendixText>[] {
  const { appendix, frame } = layout;
  const note = noteCells(appendix);
  const lines = [
    [appendixCell({ kind: 'label', number: appendix.number }, 'label')],
    [appendixCell({ kind: 'title' }, 'title')],
    ...bodyRows(layout),
    ...(note === null ? [] : [note]),
  ];
  return lines.map((cells, row) => {
    const height = frame.heights[row];
    return height === undefined ? { cells } : { cells, height };
  });
}

/** Title, 无 and note go over the whole table. */
function mergesOf(rows: readonly DescribedRow<AppendixText>[]): readonly Area[] {
  return rows.flatMap(({ cells }, row) =>
    row > 0 && cells.length === 1 ? [{ row, column: 0, rows: 1, columns: COLUMNS }] : [],
  );
}

function printOf({ appendix, print, frame }: Layout, rows: number): PrintSetup<AppendixText> {
  const { footer, orientation } = print;
  return {
    orientation,
    paper: 'A4',
    margins: NARROW_MARGINS,
    fitToWidth: false,
    centerHorizontally: true,
    titleRows: appendix.items.length === 0 ? null : { first: HEADER_ROW, last: HEADER_ROW },
    printArea: { row: 0, column: 0, rows, columns: COLUMNS },
    breaks: frame.breaks,
    footer: {
      ...(footer.unit ? { left: { kind: 'footer', side: 'unit' } } : {}),
      center: { kind: 'word', word: 'page' },
      ...(footer.date ? { right: { kind: 'footer', side: 'date' } } : {}),
    },
  };
}

/**
 * One of 附件1–3 as the bulletin prints it, on A4 at full size: label, title, seven columns, header on every page, no row
 * cut, the unit named on every page. An appendix without items says 无 under its title.
 */
export function layoutAppendix(appendix: Appendix, print: AppendixPrint): SheetDescription<AppendixText> {
  const { items } = appendix;
  const note = noteCells(appendix) !== null;
  const frame = frameAppendix({ items, orientation: print.orientation, title: print.title, note });
  const labels = items.map((item) => item.unit);
  const units = { labels, firstRow: FIRST_ROW, column: UNIT_COLUMN, breaks: frame.breaks };
  const layout = { appendix, print, frame, units };
  const rows = rowsOf(layout);
  const isEmpty = items.length === 0;
  return {
    name: { kind: 'verbatim', text: print.name },
    rows,
    styles: appendixStyles,
    widths: frame.widths,
    merges: mergesOf(rows),
    freeze: { rows: isEmpty ? 0 : FIRST_ROW, columns: 0 },
    filter: isEmpty ? null : { row: HEADER_ROW, column: 0, rows: items.length + 1, columns: COLUMNS },
    print: printOf(layout, rows.length),
    rules: labelRules(units),
  };
}
