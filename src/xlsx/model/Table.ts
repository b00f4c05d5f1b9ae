import type { Area } from './Area';
import type { AutoFilter } from './AutoFilter';

/** An Excel table. Its column names are its header's texts. */
export interface Table {
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly string[];
  readonly filter?: AutoFilter;
  readonly styleName?: string;
  readonly bandedRows: boolean;
}
