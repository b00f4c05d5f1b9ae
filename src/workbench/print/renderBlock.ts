import { holds, type Area } from '../../xlsx';
import { points } from './cellDeclarations';
import type { CssClasses } from './CssClasses';
import type { PrintedBlock, PrintedSheet } from './PrintedSheet';
import { renderCell, type CellPlace } from './renderCell';

/** Draws a block as tables: what stands once above, then the table whose head repeats on every page. */
export function renderBlock(printed: PrintedSheet, block: PrintedBlock, classes: CssClasses): string {
  const { columns, front, titles, body, breaks } = block;
  const table = (rows: string, kind: string): string => {
    const width = columns.reduce((sum, column) => sum + printed.widthOf(column), 0) * printed.scale;
    return `<table class="${kind} ${classes.of([`width:${points(width)}`])}">${columnsOf(printed, columns, classes)}${rows}</table>\n`;
  };
  const rowsOf = (rows: readonly number[]): string => renderRows({ printed, columns, rows, breaks, classes });
  const head = titles.length === 0 ? '' : `<thead>${rowsOf(titles)}</thead>`;
  return [
    front.length === 0 ? '' : table(`<tbody>${rowsOf(front)}</tbody>`, 'front'),
    table(`${head}<tbody>${rowsOf(body)}</tbody>`, 'main'),
  ].join('');
}

function columnsOf(
  { widthOf, scale }: PrintedSheet,
  columns: readonly number[],
  classes: CssClasses,
): string {
  const cols = columns.map(
    (column) => `<col class="${classes.of([`width:${points(widthOf(column) * scale)}`])}">`,
  );
  return `<colgroup>${cols.join('')}</colgroup>`;
}

interface Section {
  readonly printed: PrintedSheet;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly breaks: ReadonlySet<number>;
  readonly classes: CssClasses;
}

function renderRows(section: Section): string {
  const { printed, rows, breaks, classes } = section;
  return rows
    .map((row) => {
      const { sheet, scale } = printed;
      const height = (sheet.rows.get(row)?.height ?? sheet.defaults.rowHeight) * scale;
      const look = classes.of([`height:${points(height)}`]);
      const begins = breaks.has(row) ? 'begins ' : '';
      const cells = placesIn(section, row).map((place) => renderCell(printed, place, classes));
      return `<tr class="${begins}${look}">${cells.join('')}</tr>\n`;
    })
    .join('');
}

/** The cells that a row draws; a merge is drawn by the first of its cells that prints. */
function placesIn({ printed: { sheet }, columns, rows }: Section, row: number): readonly CellPlace[] {
  return columns.flatMap((column): readonly CellPlace[] => {
    const merge = sheet.merges.at(row, column);
    if (!merge) return [{ area: { row, column, rows: 1, columns: 1 }, rowSpan: 1, columnSpan: 1 }];
    const within = partOf(merge, rows, columns);
    if (within.rows[0] !== row || within.columns[0] !== column) return [];
    return [{ area: merge, rowSpan: within.rows.length, columnSpan: within.columns.length }];
  });
}

function partOf(merge: Area, rows: readonly number[], columns: readonly number[]) {
  return {
    rows: rows.filter((row) => holds(merge, row, merge.column)),
    columns: columns.filter((column) => holds(merge, merge.row, column)),
  };
}
