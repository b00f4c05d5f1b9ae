import type { Sheet, SheetView, Workbook } from '../../../xlsx';
import type { Axis } from '../axis/Axis';
import type { SheetRules } from '../conditional/SheetRules';
import type { TextMeasure } from '../text/TextMeasure';

/** One state of a sheet as it is drawn: a new one is made after each change. */
export interface SheetScene {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** Frozen rows and columns, grid lines and headings; its selection may be an old one. */
  readonly view: SheetView;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly rules: SheetRules;
  readonly measure: TextMeasure;
  readonly isStale: (row: number, column: number) => boolean;
}
