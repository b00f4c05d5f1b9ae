import type { Area } from './Area';
import type { ConditionalRule } from './ConditionalRule';

/** How a kind of cell looks; cells name their style, so that a renderer makes each once. Sizes are points. */
export interface CellStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: 'thin';
  /** Where a border is left away, so that cells above each other look like one. */
  readonly open?: 'above' | 'below' | 'both';
  readonly numberFormat?: string;
}

/** A cell of a made sheet. A link leads to a cell of the workbook (zero-based). */
export type DescribedContent<Text> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'link';
      readonly text: Text;
      readonly sheetId: string;
      readonly row: number;
      readonly column: number;
    };

export interface DescribedCell<Text> {
  readonly content: DescribedContent<Text>;
  readonly style: string;
}

/** A row of a made sheet; without a height the row grows with its text. Height is in points. */
export interface DescribedRow<Text> {
  readonly cells: readonly DescribedCell<Text>[];
  readonly height?: number;
}

/** Page margins in points; header and footer are printed within the upper and the lower one. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** Page set-up: header rows (zero-based, inclusive) repeat on each page; `breaks` are rows that begin a new page. */
export interface PrintSetup<Text> {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4';
  /** Where none are given the program's own hold, which differ from one to the next. */
  readonly margins?: Margins;
  readonly fitToWidth: boolean;
  readonly centerHorizontally: boolean;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly printArea: Area | null;
  readonly breaks: readonly number[];
  readonly footer: { readonly left?: Text; readonly center?: Text; readonly right?: Text };
}

/**
 * A whole sheet that the add-in makes, as data, for every renderer. Layouts in `domain` carry codes as their `Text`;
 * `application` turns them into strings. Column widths are in characters. The first cell is A1.
 */
export interface SheetDescription<Text = string> {
  readonly name: Text;
  readonly rows: readonly DescribedRow<Text>[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly widths: readonly number[];
  readonly merges: readonly Area[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly filter: Area | null;
  readonly print: PrintSetup<Text>;
  readonly rules: readonly ConditionalRule[];
}
