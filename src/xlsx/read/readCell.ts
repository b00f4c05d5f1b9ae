import type { Cell, CellFormula, CellValue, KeptContent } from '../model/Cell';
import { parseArea } from '../reference/a1';
import { shiftFormula } from '../reference/shiftFormula';
import { decodeString } from '../xml/entities';
import { buildAttributes } from '../xml/buildXml';
import { readAttributes } from '../xml/attributes';
import { plainText } from '../xml/textOf';
import { readStringItem } from './readSharedStrings';
import { serialOf } from './serialOf';
import type { SharedString } from './SharedString';
import type { CellSpan } from './sheetData';

/** What the cells of a sheet share while they are read: the text, its prefix, and the shared formulas met so far. */
export interface CellReading {
  readonly text: string;
  readonly prefix: string;
  readonly strings: readonly SharedString[];
  readonly groups: Map<number, { readonly text: string; readonly row: number; readonly column: number }>;
}

/** Reads one cell as the file has it; `undefined` where it holds neither content nor a look of its own. */
export function readCell(reading: CellReading, span: CellSpan, row: number): Cell {
  const style = Number(span.attributes.get('s') ?? 0);
  const kept = keptAttributes(span);
  if (span.innerStart >= span.innerEnd)
    return { value: null, style, ...(kept && { kept: { attributes: kept } }) };
  const inner = reading.text.slice(span.innerStart, span.innerEnd);
  const type = span.attributes.get('t') ?? 'n';
  const content = inlineOrShared(reading, inner, type);
  const formula = inner.includes(`<${reading.prefix}f`)
    ? readFormula(reading, inner, { row, column: span.column })
    : undefined;
  const all: KeptContent = {
    ...content.kept,
    ...formula?.kept,
    ...(kept !== undefined && { attributes: kept }),
  };
  return {
    value: content.value,
    style,
    ...(formula && { formula: formula.formula }),
    ...(Object.keys(all).length > 0 && { kept: all }),
  };
}

function keptAttributes(span: CellSpan): string | undefined {
  if (span.attributes.size <= 3) {
    let known = 0;
    for (const name of ['r', 's', 't']) if (span.attributes.has(name)) known += 1;
    if (known === span.attributes.size) return undefined;
  }
  const rest = [...span.attributes].filter(([name]) => name !== 'r' && name !== 's' && name !== 't');
  return buildAttributes(Object.fromEntries(rest));
}

function inlineOrShared(
  reading: CellReading,
  inner: string,
  type: string,
): { value: CellValue; kept?: KeptContent } {
  if (type === 'inlineStr') {
    const item = between(inner, `${reading.prefix}is`);
    if (item === undefined) return { value: null };
    const { text, rich } = readStringItem(item);
    return rich ? { value: text, kept: { inline: item } } : { value: text };
  }
  const raw = between(inner, `${reading.prefix}v`);
  if (raw === undefined) return { value: null };
  if (type === 's') {
    const index = Number(raw);
    const shared = reading.strings[index];
    return shared?.rich ? { value: shared.text, kept: { shared: index } } : { value: shared?.text ?? '' };
  }
  return { value: valueOf(type, raw) };
}

function valueOf(type: string, raw: string): CellValue {
  if (type === 'str') return decodeString(plainText(raw));
  const text = plainText(raw).trim();
  if (type === 'b') return text === '1' || text === 'true';
  if (type === 'e') return { kind: 'error', code: text };
  if (type === 'd') return serialOf(text) ?? text;
  return text === '' ? null : Number(text);
}

/** The content of the first element of that name; `undefined` where there is none, '' where it is empty. */
function between(inner: string, name: string): string | undefined {
  const open = inner.indexOf(`<${name}`);
  if (open < 0) return undefined;
  const next = inner.charCodeAt(open + name.length + 1);
  if (next !== 62 && next !== 32 && next !== 47) return undefined;
  const start = inner.indexOf('>', open) + 1;
  if (inner.charCodeAt(start - 2) === 47) return '';
  return inner.slice(start, inner.indexOf(`</${name}>`, start));
}

function readFormula(
  reading: CellReading,
  inner: string,
  at: { row: number; column: number },
): { formula: CellFormula; kept?: KeptContent } | undefined {
  const tag = new RegExp(`<${reading.prefix}f([^>]*?)(/?)>`).exec(inner);
  if (!tag) return undefined;
  const attributes = readAttributes(tag[1] ?? '', 0, tag[1]?.length ?? 0);
  const text = plainText(between(inner, `${reading.prefix}f`) ?? '');
  const type = attributes.get('t') ?? 'normal';
  const area = parseArea(attributes.get('ref') ?? '');
  const xml = inner.slice(tag.index, tag.index + tag[0].length);
  if (type === 'shared')
    return { formula: sharedFormula(reading, text, { ...at, group: Number(attributes.get('si') ?? 0) }) };
  if (type === 'array' && area) return { formula: { kind: 'array', text, area }, kept: { formulaXml: xml } };
  if (type === 'dataTable' && area)
    return { formula: { kind: 'table', text, area }, kept: { formulaXml: xml } };
  return { formula: { kind: 'plain', text } };
}

function sharedFormula(
  reading: CellReading,
  text: string,
  at: { row: number; column: number; group: number },
): CellFormula {
  const { row, column, group } = at;
  if (text !== '') reading.groups.set(group, { text, row, column });
  const first = reading.groups.get(group) ?? { text, row, column };
  return { kind: 'shared', text: shiftFormula(first.text, row - first.row, column - first.column), group };
}
