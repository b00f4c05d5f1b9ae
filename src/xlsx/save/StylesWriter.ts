import type { DifferentialStyle } from '../model/ConditionalFormat';
import type { Style } from '../model/Style';
import type { StyleTable } from '../model/StyleTable';
import { FIRST_OWN_FORMAT, builtInNumber } from '../style/numberFormats';
import { Palette, ownPalette } from '../style/Palette';
import { readStyles, type StylesRead } from '../style/readStyles';
import { StyleXml } from '../style/styleXml';
import { parseXml } from '../xml/parseXml';
import { buildAttributes, changedAttributes } from '../xml/buildXml';
import { child, childrenOf, type XmlElement } from '../xml/XmlElement';
import type { Package } from '../zip/Package';
import { PartEdits } from './PartEdits';
import { same } from './same';
import { STYLES_ORDER } from './schemaOrder';
import { appendChild, patchStartTag } from './startTag';

type List = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** Appends what the changed cells need to the styles part, and nothing else: the file's own numbers stay. */
export class StylesWriter {
  private readonly text: string;
  private readonly root: XmlElement;
  private readonly xml: StyleXml;
  private readonly read: StylesRead;
  private readonly added: Record<List, string[]> = {
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  private readonly formats = new Map<string, number>();
  private readonly placed = new Map<number, number>();
  private readonly differentials = new Map<string, number>();

  constructor(
    private readonly target: Package,
    private readonly path: string,
    private readonly table: StyleTable,
    private readonly fileCount: number,
  ) {
    this.text = target.text(path);
    this.root = parseXml(this.text, { part: path });
    this.xml = new StyleXml(this.root.prefix);
    this.read = readStyles(this.text, this.root, Palette.of(undefined, ownPalette(this.root)));
  }

  /** The file's number of a style, appended when it is new. */
  number(id: number): number {
    if (id < this.fileCount) return id;
    const known = this.placed.get(id);
    if (known !== undefined) return known;
    const number = this.fileCount + this.added.cellXfs.push(this.cellXf(id)) - 1;
    this.placed.set(id, number);
    return number;
  }

  /** The file's number of a conditional format's look, appended when it is new. */
  differential(style: DifferentialStyle): number {
    const xml = this.xml.differential(style, (format) => this.format(format));
    const known = this.differentials.get(xml);
    if (known !== undefined) return known;
    const old = childrenOf(child(this.root, 'dxfs'), 'dxf');
    const found = old.findIndex((dxf) => this.text.slice(dxf.start, dxf.end) === xml);
    const number = found >= 0 ? found : old.length + this.added.dxfs.push(xml) - 1;
    this.differentials.set(xml, number);
    return number;
  }

  finish(): void {
    const part = new PartEdits(this.text, this.root, STYLES_ORDER);
    this.finishFormats(part);
    for (const list of ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const) this.finishList(part, list);
    if (part.edits.any) this.target.write(this.path, part.edits.apply());
  }

  private cellXf(id: number): string {
    const entry = this.table.entry(id);
    const base = entry?.base ?? 0;
    const style = this.table.get(id);
    const before = this.table.get(base);
    const old = childrenOf(child(this.root, 'cellXfs'), 'xf')[base];
    const patch = { ...this.changedNumbers(style, before), ...this.changedFlags(style, before) };
    const attributes = buildAttributes(
      changedAttributes(old?.attributes ?? new Map<string, string>(), patch),
    );
    const inner = this.xfInside(style, before, old);
    const name = `${this.root.prefix}xf`;
    return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
  }

  private changedNumbers(style: Style, before: Style): Record<string, number | boolean> {
    const patch: Record<string, number | boolean> = {};
    if (style.numberFormat !== before.numberFormat) {
      Object.assign(patch, { numFmtId: this.format(style.numberFormat), applyNumberFormat: true });
    }
    if (!same(style.font, before.font)) Object.assign(patch, { fontId: this.font(style), applyFont: true });
    if (!same(style.fill, before.fill)) Object.assign(patch, { fillId: this.fill(style), applyFill: true });
    if (!same(style.borders, before.borders))
      Object.assign(patch, { borderId: this.border(style), applyBorder: true });
    return patch;
  }

  private changedFlags(style: Style, before: Style): Record<string, boolean | undefined> {
    return {
      ...(style.quotePrefix !== before.quotePrefix && { quotePrefix: style.quotePrefix ? true : undefined }),
      ...(!same(style.alignment, before.alignment) && { applyAlignment: true }),
      ...(!same(style.protection, before.protection) && { applyProtection: true }),
    };
  }

  private xfInside(style: Style, before: Style, old: XmlElement | undefined): string {
    const raw = (local: string) =>
      childrenOf(old, local).map((element) => this.text.slice(element.start, element.end));
    const { locked, hidden } = style.protection;
    const protection = this.xml.element('protection', { locked, ...(hidden && { hidden }) });
    return [
      ...(same(style.alignment, before.alignment) ? raw('alignment') : [this.xml.alignment(style.alignment)]),
      ...(same(style.protection, before.protection) ? raw('protection') : [protection]),
      ...raw('extLst'),
    ].join('');
  }

  /** The number of a format: built in, or the file's, or a new one. */
  private format(code: string): number {
    const builtIn = builtInNumber(code);
    if (builtIn !== undefined) return builtIn;
    for (const [number, known] of this.read.formats) if (known === code) return number;
    const added = this.formats.get(code);
    if (added !== undefined) return added;
    const number = Math.max(FIRST_OWN_FORMAT - 1, ...this.read.formats.keys(), ...this.formats.values()) + 1;
    this.formats.set(code, number);
    return number;
  }

  private font(style: Style): number {
    return this.place('fonts', this.xml.font(style.font));
  }

  private fill(style: Style): number {
    return this.place('fills', this.xml.fill(style.fill));
  }

  private border(style: Style): number {
    return this.place('borders', this.xml.borders(style.borders));
  }

  private place(list: 'fonts' | 'fills' | 'borders', xml: string): number {
    const old = child(this.root, list)?.children ?? [];
    const known = old.findIndex((element) => this.text.slice(element.start, element.end) === xml);
    if (known >= 0) return known;
    const added = this.added[list].indexOf(xml);
    return old.length + (added >= 0 ? added : this.added[list].push(xml) - 1);
  }

  private finishFormats(part: PartEdits): void {
    if (this.formats.size === 0) return;
    const xml = [...this.formats].map(([code, id]) =>
      this.xml.element('numFmt', { numFmtId: id, formatCode: code }),
    );
    this.append(part, 'numFmts', xml);
  }

  private finishList(part: PartEdits, list: List): void {
    if (this.added[list].length > 0) this.append(part, list, this.added[list]);
  }

  private append(part: PartEdits, list: string, xml: readonly string[]): void {
    const element = part.child(list);
    const count = (element?.children.length ?? 0) + xml.length;
    if (!element || element.selfClosed) {
      part.setChild(list, part.element(list, { count }, xml.join('')));
      return;
    }
    patchStartTag(part.edits, element, { count });
    appendChild(part.edits, element, xml.join(''));
  }
}
