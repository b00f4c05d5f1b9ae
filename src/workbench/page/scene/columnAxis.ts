import { MAX_COLUMNS, type Sheet, type Workbook } from '../../../xlsx';
import { Axis } from '../axis/Axis';
import { digitWidth, widthToPixels } from '../axis/pixels';

/** Where the columns of a sheet lie. Widths count in digits of the workbook's default font. */
export function columnAxis(workbook: Workbook, sheet: Sheet, count: number): Axis {
  const digit = digitWidth(workbook.styles.get(0).font);
  const usualSize = Math.ceil(widthToPixels(sheet.defaults.columnWidth, digit) / 8) * 8;
  const sizes = new Map<number, number>();
  for (const run of sheet.columns.runs) {
    const size = run.hidden ? 0 : run.width === undefined ? usualSize : widthToPixels(run.width, digit);
    for (let column = run.first; column <= Math.min(run.last, count - 1); column += 1)
      sizes.set(column, size);
  }
  return new Axis({
    count,
    limit: MAX_COLUMNS,
    usualSize,
    sizeOf: (column) => sizes.get(column) ?? usualSize,
  });
}
