import type { Cell } from '../model/Cell';
import type { RowFormat } from '../model/Rows';
import type { Sheet } from '../model/Sheet';
import { buildAttributes } from '../xml/buildXml';
import { child } from '../xml/XmlElement';
import { readCell, type CellReading } from './readCell';
import type { SharedString } from './SharedString';
import { cellSpans, rowSpans, type RowSpan } from './sheetData';
import type { SheetSource } from './SheetSource';

/** Reads every row and cell of a sheet into the model. Equal empty cells share one value: a page of borders costs little. */
export function readCells(source: SheetSource, sheet: Sheet, strings: readonly SharedString[]): void {
  const data = child(source.root, 'sheetData');
  if (!data) return;
  const reading: CellReading = { text: source.text, prefix: data.prefix, strings, groups: new Map() };
  const empty = new Map<number, Cell>();
  for (const row of rowSpans(source.text, data.innerStart, data.innerEnd, data.prefix)) {
    const format = readRowFormat(row);
    if (format) sheet.rows.load(row.row, format);
    for (const span of cellSpans(source.text, row, data.prefix)) {
      sheet.cells.load(row.row, span.column, shared(empty, readCell(reading, span, row.row)));
    }
  }
}

function shared(empty: Map<number, Cell>, cell: Cell): Cell {
  if (cell.value !== null || cell.formula || cell.kept) return cell;
  const known = empty.get(cell.style);
  if (!known) empty.set(cell.style, cell);
  return known ?? cell;
}

const READ = ['r', 'ht', 'customHeight', 'hidden', 's', 'customFormat', 'spans'];

/** What a row has of its own; `undefined` for a plain one. */
export function readRowFormat(row: RowSpan): RowFormat | undefined {
  const get = (name: string) => row.attributes.get(name);
  const yes = (name: string) => get(name) === '1' || get(name) === 'true';
  const height = Number(get('ht') ?? NaN);
  const more = buildAttributes(
    Object.fromEntries([...row.attributes].filter(([name]) => !READ.includes(name))),
  );
  const format: RowFormat = {
    ...(Number.isFinite(height) && { height }),
    customHeight: yes('customHeight'),
    hidden: yes('hidden'),
    ...(yes('customFormat') && { style: Number(get('s') ?? 0) }),
    ...(more !== '' && { more }),
  };
  return Object.keys(format).length === 2 && !format.customHeight && !format.hidden ? undefined : format;
}
