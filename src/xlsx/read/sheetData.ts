import { XlsxError } from '../XlsxError';
import { readAttributes } from '../xml/attributes';
import { columnNumber } from '../reference/a1';

/** A `<row>` or `<c>` in the text of a sheet: its attributes and places. */
export interface Span {
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** A row and its zero-based number; `implied` where the file leaves the number out. */
export interface RowSpan extends Span {
  readonly row: number;
}

export interface CellSpan extends Span {
  readonly column: number;
}

/** The rows between two places, in the order of the text. `prefix` is the sheet's own (`x:`) or ''. */
export function* rowSpans(text: string, from: number, to: number, prefix: string): Generator<RowSpan> {
  let row = -1;
  for (const span of spans(text, { from, to, name: `${prefix}row` })) {
    const number = span.attributes.get('r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    yield { ...span, row };
  }
}

/** The cells of a row. */
export function* cellSpans(text: string, row: Span, prefix: string): Generator<CellSpan> {
  let column = -1;
  for (const span of spans(text, { from: row.innerStart, to: row.innerEnd, name: `${prefix}c` })) {
    const address = span.attributes.get('r');
    column = address === undefined ? column + 1 : columnNumber(address.replace(/\d+$/, ''));
    yield { ...span, column };
  }
}

interface Search {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

function* spans(text: string, { from, to, name }: Search): Generator<Span> {
  const open = `<${name}`;
  const shut = `</${name}>`;
  let place = text.indexOf(open, from);
  while (place >= 0 && place < to) {
    const nameEnd = place + open.length;
    const next = text.charCodeAt(nameEnd);
    if (next > 62 || (next > 47 && next < 62)) {
      place = text.indexOf(open, nameEnd);
      continue;
    }
    const close = text.indexOf('>', nameEnd);
    const selfClosed = text.charCodeAt(close - 1) === 47;
    const innerEnd = selfClosed ? close + 1 : text.indexOf(shut, close);
    if (close < 0 || innerEnd < 0) throw new XlsxError('damaged-part', { part: name });
    const end = selfClosed ? innerEnd : innerEnd + shut.length;
    const attributes = readAttributes(text, nameEnd, selfClosed ? close - 1 : close);
    yield { attributes, start: place, innerStart: close + 1, innerEnd, end };
    place = text.indexOf(open, end);
  }
}
