import type { DifferentialStyle } from '../model/ConditionalFormat';
import type { Alignment, Borders, Color, Edge, Fill, Font } from '../model/Style';
import { readAttributes } from '../xml/attributes';
import { buildElement, type AttributeValue } from '../xml/buildXml';

const EDGES: readonly Edge[] = ['left', 'right', 'top', 'bottom', 'diagonal'];
/** The format's own order of a font's elements; what is kept from the file is sorted into it. */
const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name rFont family charset scheme'.split(
    ' ',
  );

/** Writes style elements; `prefix` is the part's own. */
export class StyleXml {
  constructor(private readonly prefix: string) {}

  font(font: { readonly [K in keyof Font]?: Font[K] }): string {
    const flag = (name: string, on: boolean | undefined) =>
      on === undefined ? [] : [this.element(name, on ? {} : { val: 0 })];
    const pieces = [
      ...(font.bold ? flag('b', true) : []),
      ...(font.italic ? flag('i', true) : []),
      ...(font.strike ? flag('strike', true) : []),
      ...(font.underline === undefined || font.underline === 'none' ? [] : [this.underline(font.underline)]),
      ...(font.size === undefined ? [] : [this.element('sz', { val: font.size })]),
      ...(font.color ? [this.color('color', font.color)] : []),
      ...(font.name === undefined || font.name === '' ? [] : [this.element('name', { val: font.name })]),
      ...(font.more?.match(/<[^>]*\/>|<(\S+)[^>]*>[^]*?<\/\1>/g) ?? []),
    ];
    return this.element('font', {}, pieces.sort((a, b) => place(a) - place(b)).join(''));
  }

  fill(fill: Fill): string {
    return this.element('fill', {}, this.fillInside(fill));
  }

  borders(borders: Borders): string {
    const edges = EDGES.map((edge) => {
      const line = borders[edge];
      if (!line) return this.element(edge, {});
      return this.element(edge, { style: line.line }, line.color ? this.color('color', line.color) : '');
    });
    const attributes = Object.fromEntries(attributesOf(borders.attributes));
    return this.element('border', attributes, edges.join(''));
  }

  alignment(alignment: Alignment): string {
    return this.element('alignment', {
      horizontal: alignment.horizontal === 'general' ? undefined : alignment.horizontal,
      vertical: alignment.vertical === 'bottom' ? undefined : alignment.vertical,
      textRotation: alignment.rotation === 0 ? undefined : alignment.rotation,
      wrapText: alignment.wrap ? true : undefined,
      indent: alignment.indent === 0 ? undefined : alignment.indent,
      shrinkToFit: alignment.shrink ? true : undefined,
      readingOrder: alignment.readingOrder === 0 ? undefined : alignment.readingOrder,
      ...Object.fromEntries(attributesOf(alignment.more)),
    });
  }

  /** The look of a conditional format. A toggle that is off is written, for it overrides the cell's own. */
  differential(style: DifferentialStyle, formatNumber: (format: string) => number): string {
    const { numberFormat: code, font, fill, borders } = style;
    const format =
      code === undefined ? '' : this.element('numFmt', { numFmtId: formatNumber(code), formatCode: code });
    const inner = [
      font ? this.differentialFont(font) : '',
      format,
      fill ? this.element('fill', {}, this.differentialFill(fill)) : '',
      borders ? this.borders(borders) : '',
    ];
    return this.element('dxf', {}, inner.join(''));
  }

  element(name: string, attributes: Readonly<Record<string, AttributeValue>>, inner = ''): string {
    return buildElement(this.prefix + name, attributes, inner);
  }

  private differentialFont(font: { readonly [K in keyof Font]?: Font[K] }): string {
    const off = (['bold', 'italic', 'strike'] as const).filter((name) => font[name] === false);
    const names = { bold: 'b', italic: 'i', strike: 'strike' };
    const offs = off.map((name) => this.element(names[name], { val: 0 })).join('');
    const whole = this.font(font);
    return offs === ''
      ? whole
      : this.element('font', {}, offs + whole.replace(/^<[^>]*>|<\/[^<]*font>$/g, ''));
  }

  private differentialFill(fill: Fill): string {
    if (fill.kind !== 'solid') return this.fillInside(fill);
    return this.element(
      'patternFill',
      { patternType: 'solid' },
      this.color('fgColor', fill.color) + this.color('bgColor', fill.color),
    );
  }

  private fillInside(fill: Fill): string {
    if (fill.kind === 'gradient') return fill.xml;
    if (fill.kind === 'none') return this.element('patternFill', { patternType: 'none' });
    if (fill.kind === 'solid') {
      const inner = this.color('fgColor', fill.color) + this.element('bgColor', { indexed: 64 });
      return this.element('patternFill', { patternType: 'solid' }, inner);
    }
    const inner =
      (fill.color ? this.color('fgColor', fill.color) : '') +
      (fill.background ? this.color('bgColor', fill.background) : '');
    return this.element('patternFill', { patternType: fill.pattern }, inner);
  }

  private underline(kind: string): string {
    return this.element('u', { val: kind === 'single' ? undefined : kind });
  }

  color(name: string, color: Color): string {
    if (color.source !== undefined)
      return this.element(name, Object.fromEntries(attributesOf(` ${color.source}`)));
    return this.element(name, { rgb: `FF${color.hex.slice(1)}` });
  }
}

function place(xml: string): number {
  const local = /^<(?:[\w.-]+:)?([\w]+)/.exec(xml)?.[1] ?? '';
  const index = FONT_ORDER.indexOf(local);
  return index < 0 ? FONT_ORDER.length : index;
}

function attributesOf(text: string | undefined): ReadonlyMap<string, string> {
  return text === undefined ? new Map<string, string>() : readAttributes(text, 0, text.length);
}
