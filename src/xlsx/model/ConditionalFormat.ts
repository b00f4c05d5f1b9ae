import type { Area } from './Area';
import type { Borders, Fill, Font } from './Style';

/** The look that a rule adds where it holds; only what is named changes. */
export interface DifferentialStyle {
  readonly numberFormat?: string;
  readonly font?: { readonly [K in keyof Font]?: Font[K] };
  readonly fill?: Fill;
  readonly borders?: Borders;
}

export type CellValueOperator =
  | 'lessThan'
  | 'lessThanOrEqual'
  | 'equal'
  | 'notEqual'
  | 'greaterThanOrEqual'
  | 'greaterThan'
  | 'between'
  | 'notBetween';

/**
 * What a rule asks. Formulas go without `=` and are relative to the top-left cell of the first area. `kept` is any other
 * kind (scale, bars, icons, text, top ten …): it is shown by its type, stays as the file has it, can be removed, but not edited;
 * with `extended` it lives in the sheet's extension list and cannot be removed either.
 */
export type ConditionalRule =
  | { readonly kind: 'formula'; readonly formula: string }
  | {
      readonly kind: 'cellValue';
      readonly operator: CellValueOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: 'kept'; readonly type: string; readonly xml: string; readonly extended: boolean };

/** One rule of a sheet. `id` is stable while the workbook is open; the smallest priority goes first. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  readonly style: DifferentialStyle;
  /** The file's own number of `style`, while nothing of it changed. */
  readonly styleIndex?: number;
}
