import { cellAddress } from '../../../xlsx';
import { formulaOf, valueOf, valueTypeOf } from '../cells/contents';
import { isUnbounded } from '../cells/matrix';
import { HostError } from '../errors/HostError';
import { textOf } from '../cells/textOf';
import type { Place } from '../cells/Place';
import { defineType } from '../objects/defineType';
import type { Json } from '../protocol/Json';

function shown(place: Place): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const { area, sheet } = place;
  if (isUnbounded(area)) throw new HostError('NotImplemented');
  const numbers = (start: number, count: number) =>
    Array.from({ length: count }, (_, index) => start + index);
  return {
    rows: numbers(area.row, area.rows).filter((row) => !sheet.rows.isHidden(row)),
    columns: numbers(area.column, area.columns).filter((column) => !sheet.columns.isHidden(column)),
  };
}

const matrix =
  (read: (place: Place, row: number, column: number) => Json) =>
  (place: Place): Json => {
    const { rows, columns } = shown(place);
    return rows.map((row) => columns.map((column) => read(place, row, column)));
  };

const formatOf = (place: Place, row: number, column: number): string =>
  place.sheet.style(row, column).numberFormat;

/** Excel.RangeView: the cells of a range that are not hidden. */
export const rangeViewType = defineType<Place>({
  name: 'RangeView',
  get: {
    rowCount: (place) => shown(place).rows.length,
    columnCount: (place) => shown(place).columns.length,
    values: matrix((place, row, column) => valueOf(place.sheet.cells.get(row, column))),
    formulas: matrix((place, row, column) => formulaOf(place.sheet.cells.get(row, column))),
    valueTypes: matrix((place, row, column) => valueTypeOf(place.sheet.cells.get(row, column))),
    numberFormat: matrix(formatOf),
    text: matrix((place, row, column) =>
      textOf(place.sheet.cells.get(row, column), formatOf(place, row, column), place.scope.workbook.date1904),
    ),
    cellAddresses: matrix((_, row, column) => cellAddress(row, column)),
  },
  methods: { getRange: (place) => place.scope.make.range(place.sheet, place.area) },
});
