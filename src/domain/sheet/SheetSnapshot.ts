import type { Area } from './Area';
import type { CellValue } from './CellValue';

/**
 * One sheet as read in the first stage: every value of its used range, and nothing that is dear to read.
 * `values[0][0]` stands at `area.row`, `area.column`; an empty sheet has an area of 0 × 0 and no values.
 */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly active: boolean;
  readonly hidden: boolean;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}
