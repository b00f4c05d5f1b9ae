import type { CellValue } from '../../../xlsx';

/** One end of a reference; `fixed` is Excel's `$`: it does not move with the cell that asks. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A formula, read. A reference of one cell has `first` and `last` alike. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: CellValue }
  | { readonly kind: 'cells'; readonly sheet?: string; readonly first: Corner; readonly last: Corner }
  | { readonly kind: 'sign'; readonly sign: '-' | '+' | '%'; readonly operand: Expression }
  | {
      readonly kind: 'operation';
      readonly sign: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };
