import type { Area } from './Area';

/** A rule for typing into cells, read to be shown and kept as the file has it. */
export interface DataValidation {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly operator?: string;
  readonly xml: string;
}
