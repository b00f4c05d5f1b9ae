import type { Sheet } from '../model/Sheet';
import { cellSpans, rowSpans, type RowSpan } from '../read/sheetData';
import { buildAttributes, changedAttributes, buildElement } from '../xml/buildXml';
import { readAttributes } from '../xml/attributes';
import type { XmlElement } from '../xml/XmlElement';
import { cellXml, type CellPlace } from './cellXml';
import { changedCells, type CellDifference } from './changedCells';
import type { PartEdits } from './PartEdits';
import { rowAttributes } from './rowAttributes';
import { same } from './same';
import { appendChild } from './startTag';

/** What the writing of one sheet's cells needs. */
interface Writing {
  readonly part: PartEdits;
  readonly sheet: Sheet;
  readonly data: XmlElement;
  readonly styleNumber: (id: number) => number;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellDifference>>;
  readonly formats: ReadonlySet<number>;
}

/** Writes the changed cells and rows where they stand; all others keep their text. */
export function writeCells(part: PartEdits, sheet: Sheet, styleNumber: (id: number) => number): void {
  const data = part.child('sheetData');
  if (data && sheet.cells.isRestructured) {
    rewriteCells(part, sheet, { data, styleNumber });
    return;
  }
  const cells = changedCells(sheet);
  const formats = changedFormats(sheet);
  const rows = [...new Set([...cells.keys(), ...formats])].sort((a, b) => a - b);
  if (!data || rows.length === 0) return;
  const writing: Writing = { part, sheet, data, styleNumber, cells, formats };
  let next = 0;
  for (const span of rowSpans(part.text, data.innerStart, data.innerEnd, data.prefix)) {
    let end = next;
    while ((rows[end] ?? Infinity) < span.row) end += 1;
    part.edits.insert(span.start, newRows(writing, rows.slice(next, end)));
    next = end;
    if (rows[next] !== span.row) {
      if (next >= rows.length) return;
      continue;
    }
    writeRow(writing, span);
    next += 1;
  }
  const rest = newRows(writing, rows.slice(next));
  if (rest !== '') appendChild(part.edits, data, rest);
}

/** After rows or columns moved every row is written anew from the model, which keeps what it does not read. */
function rewriteCells(
  part: PartEdits,
  sheet: Sheet,
  how: { readonly data: XmlElement; readonly styleNumber: (id: number) => number },
): void {
  const rows = [...new Set([...sheet.cells.rowNumbers(), ...sheet.rows.numbers()])].sort((a, b) => a - b);
  const all = new Map(
    sheet.cells.rowNumbers().map((row) => {
      const columns = [...(sheet.cells.row(row)?.keys() ?? [])];
      return [row, new Map(columns.map((column): [number, CellDifference] => [column, 'content']))];
    }),
  );
  const writing: Writing = { part, sheet, ...how, cells: all, formats: new Set() };
  const { data } = how;
  part.edits.replace(data.start, data.end, part.element('sheetData', {}, newRows(writing, rows)));
}

function changedFormats(sheet: Sheet): Set<number> {
  const changed = [...sheet.rows.changedRows()].filter(([row, old]) => !same(old, sheet.rows.get(row)));
  return new Set(changed.map(([row]) => row));
}

function newRows(writing: Writing, rows: readonly number[]): string {
  return rows.map((row) => newRow(writing, row)).join('');
}

function newRow(writing: Writing, row: number): string {
  const format = writing.sheet.rows.get(row);
  const columns = [...(writing.cells.get(row)?.keys() ?? [])].sort((a, b) => a - b);
  const inner = columns.map((column) => newCell(writing, row, column)).join('');
  const more = Object.fromEntries(readAttributes(format?.more ?? '', 0, format?.more?.length ?? 0));
  const attributes = { r: row + 1, ...rowAttributes(format, writing.styleNumber), ...more };
  return inner === '' && !format ? '' : buildElement(`${writing.data.prefix}row`, attributes, inner);
}

function newCell(writing: Writing, row: number, column: number): string {
  const cell = writing.sheet.cells.get(row, column);
  return cell ? cellXml(cell, placeOf(writing, row, column)) : '';
}

function placeOf({ data, styleNumber }: Writing, row: number, column: number): CellPlace {
  return { row, column, prefix: data.prefix, styleNumber };
}

function writeRow(writing: Writing, span: RowSpan): void {
  const { edits, text } = writing.part;
  const changed = writing.cells.get(span.row) ?? new Map<number, CellDifference>();
  const spans = [...cellSpans(text, span, writing.data.prefix)];
  const known = new Set(spans.map((cell) => cell.column));
  const added = [...changed.keys()].filter((column) => !known.has(column)).sort((a, b) => a - b);
  const empty = span.innerStart >= span.innerEnd && text.charCodeAt(span.innerStart - 2) === 47;
  if (writing.formats.has(span.row) || added.length > 0)
    writeRowTag(writing, span, { added, open: empty && added.length > 0 });
  let next = 0;
  for (const cell of spans) {
    const end = added.findIndex((column, index) => index >= next && column > cell.column);
    const until = end < 0 ? added.length : end;
    edits.insert(
      cell.start,
      added
        .slice(next, until)
        .map((column) => newCell(writing, span.row, column))
        .join(''),
    );
    next = until;
    const difference = changed.get(cell.column);
    if (difference === 'content')
      edits.replace(cell.start, cell.end, newCell(writing, span.row, cell.column));
    else if (difference === 'look') {
      const style = writing.styleNumber(writing.sheet.cells.styleId(span.row, cell.column));
      const tag = `<${writing.data.prefix}c${buildAttributes(changedAttributes(cell.attributes, { s: style }))}`;
      edits.replace(cell.start, cell.innerStart, `${tag}${text[cell.innerStart - 2] === '/' ? '/>' : '>'}`);
    }
  }
  const rest = added.slice(next).map((column) => newCell(writing, span.row, column));
  const close = empty && added.length > 0 ? `</${writing.data.prefix}row>` : '';
  edits.insert(span.innerEnd, rest.join('') + close);
}

/** `spans` is a hint that a new cell may make untrue, so it goes then. */
function writeRowTag(
  writing: Writing,
  span: RowSpan,
  how: { added: readonly number[]; open: boolean },
): void {
  const { edits, text } = writing.part;
  const format = writing.formats.has(span.row)
    ? rowAttributes(writing.sheet.rows.get(span.row), writing.styleNumber)
    : {};
  const hint = how.added.length > 0 ? { spans: undefined } : {};
  const attributes = buildAttributes(changedAttributes(span.attributes, { ...format, ...hint }));
  const selfClosed = text[span.innerStart - 2] === '/' && !how.open;
  edits.replace(
    span.start,
    span.innerStart,
    `<${writing.data.prefix}row${attributes}${selfClosed ? '/>' : '>'}`,
  );
}
