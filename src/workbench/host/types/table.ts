import type { Sheet } from '../../../xlsx';
import { defineType } from '../objects/defineType';
import type { Scope } from '../Scope';

export interface TableTarget {
  readonly scope: Scope;
  readonly sheet: Sheet;
  readonly id: number;
}

/** Excel.Table. */
export const tableType = defineType<TableTarget>({ name: 'Table' });
