import type { Alignment, BorderLine, CellProtection, Edge, Style, StylePatch } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import { isRecord, type Json } from '../protocol/Json';
import { lineOfStyle, lineOfWeight, officeLine } from '../types/borderLines';
import { fillColor, fillOf } from '../types/rangeFill';
import { FONT_READS, FONT_WRITES } from '../types/rangeFont';
import { fileWord, HORIZONTAL, officeWord, VERTICAL } from '../types/words';
import { flagIn, numberIn, recordIn } from '../types/written';
import { readColor } from './colors';

type Given = Readonly<Record<string, unknown>>;

const ALIGNMENT_WRITES: Readonly<Record<string, (value: unknown) => Partial<Alignment>>> = {
  horizontalAlignment: (value) => ({ horizontal: fileWord(HORIZONTAL, value) }),
  verticalAlignment: (value) => ({ vertical: fileWord(VERTICAL, value) }),
  wrapText: (value) => ({ wrap: flagIn(value) }),
  indentLevel: (value) => ({ indent: numberIn(value, 0, 250) }),
  shrinkToFit: (value) => ({ shrink: flagIn(value) }),
};

const ALIGNMENT_READS: Readonly<Record<string, (style: Style) => Json>> = {
  horizontalAlignment: ({ alignment }) => officeWord(HORIZONTAL, alignment.horizontal),
  verticalAlignment: ({ alignment }) => officeWord(VERTICAL, alignment.vertical),
  wrapText: ({ alignment }) => alignment.wrap,
  indentLevel: ({ alignment }) => alignment.indent,
  shrinkToFit: ({ alignment }) => alignment.shrink,
};

const EDGES: readonly Edge[] = ['top', 'bottom', 'left', 'right'];

/** `Excel.CellPropertiesFormat` as given to setCellProperties, as a change of style. */
export function formatPatch(given: Given): StylePatch {
  const patches = Object.entries(given).map(([name, value]): StylePatch => {
    if (value === undefined || value === null) return {};
    if (name === 'fill') return { fill: fillOf(recordIn(value).color) };
    if (name === 'font') return { font: merged(recordIn(value), FONT_WRITES) };
    if (name === 'borders') return { borders: bordersOf(recordIn(value)) };
    if (name === 'protection') return { protection: merged(recordIn(value), PROTECTION_WRITES) };
    return { alignment: written(ALIGNMENT_WRITES, name, value) };
  });
  const alignment = Object.assign({}, ...patches.map((patch) => patch.alignment ?? {})) as Partial<Alignment>;
  return { ...(Object.assign({}, ...patches) as StylePatch), alignment };
}

const PROTECTION_WRITES: Readonly<Record<string, (value: unknown) => Partial<CellProtection>>> = {
  locked: (value) => ({ locked: flagIn(value) }),
  formulaHidden: (value) => ({ hidden: flagIn(value) }),
};

function merged<T extends object>(given: Given, writes: Readonly<Record<string, (value: unknown) => T>>): T {
  const parts = Object.entries(given).map(([name, value]) => written(writes, name, value));
  return Object.assign({}, ...parts) as T;
}

function written<T>(
  writes: Readonly<Record<string, (value: unknown) => T>>,
  name: string,
  value: unknown,
): T {
  const write = Object.hasOwn(writes, name) ? writes[name] : undefined;
  if (!write) throw new HostError('NotImplemented', `CellProperties.${name}`);
  return write(value);
}

function bordersOf(given: Given): NonNullable<StylePatch['borders']> {
  return Object.fromEntries(
    Object.entries(given).map(([edge, value]) => {
      if (!EDGES.some((known) => known === edge)) throw new HostError('NotImplemented', `CellBorder.${edge}`);
      return [edge, borderOf(recordIn(value))];
    }),
  );
}

function borderOf({ style = 'Continuous', weight, color }: Given): BorderLine | undefined {
  const plain = lineOfStyle(style, 'Thin');
  if (plain === undefined) return undefined;
  const line = weight === undefined ? plain : lineOfWeight(weight, officeLine(plain).style);
  return color === undefined ? { line } : { line, color: { hex: readColor(color) } };
}

/** The part of a style that getCellProperties asked for: `{fill: {color: true}, font: {bold: true}}`. */
export function formatJson(style: Style, asked: Given): Json {
  const entries = Object.entries(asked).flatMap(([name, value]): [string, Json][] => {
    if (value !== true && !isRecord(value)) return [];
    if (name === 'fill') return [[name, { color: fillColor(style.fill) }]];
    if (name === 'font') return [[name, fontJson(style, value)]];
    if (name === 'borders') return [[name, bordersJson(style)]];
    if (name === 'protection') {
      return [[name, { locked: style.protection.locked, formulaHidden: style.protection.hidden }]];
    }
    return [[name, read(ALIGNMENT_READS, name)(style)]];
  });
  return Object.fromEntries(entries);
}

function fontJson(style: Style, asked: unknown): Json {
  const names = isRecord(asked)
    ? Object.keys(asked).filter((name) => asked[name] === true)
    : Object.keys(FONT_READS);
  return Object.fromEntries(names.map((name) => [name, read(FONT_READS, name)(style.font)]));
}

function bordersJson(style: Style): Json {
  const border = (line: BorderLine | undefined): Json => ({
    ...officeLine(line?.line),
    color: line?.color?.hex ?? '#000000',
  });
  return Object.fromEntries(EDGES.map((edge) => [edge, border(style.borders[edge])]));
}

function read<F>(reads: Readonly<Record<string, F>>, name: string): F {
  const found = Object.hasOwn(reads, name) ? reads[name] : undefined;
  if (!found) throw new HostError('NotImplemented', `CellProperties.${name}`);
  return found;
}
