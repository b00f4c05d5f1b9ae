/** A colour as shown (`#RRGGBB`), and the file's own words for it (`theme="1" tint="0.4"`) where it has some. */
export interface Color {
  readonly hex: string;
  readonly source?: string;
}

export interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly underline: 'none' | 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';
  readonly color?: Color;
  /** Further XML of the font (family, character set, scheme, vertical place), kept as it is. */
  readonly more?: string;
}

export type Fill =
  | { readonly kind: 'none' }
  | { readonly kind: 'solid'; readonly color: Color }
  | {
      readonly kind: 'pattern';
      readonly pattern: string;
      readonly color?: Color;
      readonly background?: Color;
    }
  | { readonly kind: 'gradient'; readonly xml: string };

export interface BorderLine {
  /** `thin`, `medium`, `double` … as the file says it. */
  readonly line: string;
  readonly color?: Color;
}

export type Edge = 'left' | 'right' | 'top' | 'bottom' | 'diagonal';

export type Borders = Readonly<Partial<Record<Edge, BorderLine>>> & {
  /** Further attributes and edges (diagonal direction, start, end), kept as they are. */
  readonly attributes?: string;
};

export interface Alignment {
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly shrink: boolean;
  readonly readingOrder: number;
  /** Further attributes (`justifyLastLine` …), kept as they are. */
  readonly more?: string;
}

export interface CellProtection {
  readonly locked: boolean;
  readonly hidden: boolean;
}

/** How a cell looks, everything resolved. `quotePrefix`: the leading apostrophe that makes typed content text. */
export interface Style {
  readonly numberFormat: string;
  readonly font: Font;
  readonly fill: Fill;
  readonly borders: Borders;
  readonly alignment: Alignment;
  readonly protection: CellProtection;
  readonly quotePrefix: boolean;
}

/** A change of look: what is named replaces, what is left out stays. An edge given as `undefined` is removed. */
export interface StylePatch {
  readonly numberFormat?: string;
  readonly font?: { readonly [K in keyof Font]?: Font[K] | undefined };
  readonly fill?: Fill;
  readonly borders?: Readonly<Partial<Record<Edge, BorderLine | undefined>>>;
  readonly alignment?: Partial<Alignment>;
  readonly protection?: Partial<CellProtection>;
  readonly quotePrefix?: boolean;
}

/** The look of an untouched cell in a new Chinese workbook. */
export const DEFAULT_STYLE: Style = {
  numberFormat: 'General',
  font: { name: '等线', size: 11, bold: false, italic: false, strike: false, underline: 'none' },
  fill: { kind: 'none' },
  borders: {},
  alignment: {
    horizontal: 'general',
    vertical: 'bottom',
    wrap: false,
    indent: 0,
    rotation: 0,
    shrink: false,
    readingOrder: 0,
  },
  protection: { locked: true, hidden: false },
  quotePrefix: false,
};
