import type { Cell, CellValue } from '../model/Cell';
import { cellAddress } from '../reference/a1';
import { encodeString, encodeText } from '../xml/entities';

/** Where a cell stands, and how its parts are named and numbered in this file. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly prefix: string;
  readonly styleNumber: (id: number) => number;
}

/** A cell as the file writes it. Texts are written in the cell itself: the shared list is never renumbered. */
export function cellXml(cell: Cell, place: CellPlace): string {
  const { type, inner } = contentXml(cell, place.prefix);
  const style = place.styleNumber(cell.style);
  const look = style === 0 ? '' : ` s="${String(style)}"`;
  const kind = type === undefined ? '' : ` t="${type}"`;
  const address = cellAddress(place.row, place.column);
  const start = `<${place.prefix}c r="${address}"${look}${kind}${cell.kept?.attributes ?? ''}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</${place.prefix}c>`;
}

function contentXml(cell: Cell, prefix: string): { type: string | undefined; inner: string } {
  if (cell.formula) {
    const { type, text } = valueXml(cell.value);
    return {
      type: type === 'inlineStr' ? 'str' : type,
      inner: formulaXml(cell, prefix) + element(prefix, 'v', text),
    };
  }
  if (cell.kept?.shared !== undefined)
    return { type: 's', inner: `<${prefix}v>${String(cell.kept.shared)}</${prefix}v>` };
  if (cell.kept?.inline !== undefined)
    return { type: 'inlineStr', inner: `<${prefix}is>${cell.kept.inline}</${prefix}is>` };
  const { type, text } = valueXml(cell.value);
  if (type !== 'inlineStr') return { type, inner: element(prefix, 'v', text) };
  return { type, inner: `<${prefix}is>${textXml(prefix, text ?? '')}</${prefix}is>` };
}

function textXml(prefix: string, text: string): string {
  const space = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${text}</${prefix}t>`;
}

function valueXml(value: CellValue): { type: string | undefined; text: string | undefined } {
  if (value === null) return { type: undefined, text: undefined };
  if (typeof value === 'string') return { type: 'inlineStr', text: encodeText(encodeString(value)) };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  if (typeof value === 'object') return { type: 'e', text: encodeText(value.code) };
  return Number.isFinite(value) ? { type: undefined, text: String(value) } : { type: 'e', text: '#NUM!' };
}

function formulaXml(cell: Cell, prefix: string): string {
  const { formula, kept } = cell;
  if (!formula) return '';
  const text = encodeText(formula.text);
  if ((formula.kind === 'array' || formula.kind === 'table') && kept?.formulaXml !== undefined) {
    if (kept.formulaXml.endsWith('/>')) return kept.formulaXml;
    return `${kept.formulaXml}${text}</${prefix}f>`;
  }
  return `<${prefix}f>${text}</${prefix}f>`;
}

function element(prefix: string, name: string, text: string | undefined): string {
  return text === undefined ? '' : `<${prefix}${name}>${text}</${prefix}${name}>`;
}
