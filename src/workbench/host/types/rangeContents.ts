import { formulaOf, valueOf, valueTypeOf } from '../cells/contents';
import { matrixOf } from '../cells/matrix';
import { writeNumberFormats } from '../cells/numberFormats';
import type { Place } from '../cells/Place';
import { textOf } from '../cells/textOf';
import { writeContents } from '../cells/writeContents';
import type { Json } from '../protocol/Json';

function numberFormats(place: Place): Json {
  const { styles } = place.scope.workbook;
  return matrixOf(place, (_, style) => styles.get(style).numberFormat);
}

const formulas = (place: Place): Json => matrixOf(place, formulaOf);

/** What the cells of a range hold. */
export const rangeContents = {
  values: (place: Place): Json => matrixOf(place, valueOf),
  formulas,
  formulasLocal: formulas,
  text: (place: Place): Json => {
    const { styles, date1904 } = place.scope.workbook;
    return matrixOf(place, (cell, style) => textOf(cell, styles.get(style).numberFormat, date1904));
  },
  valueTypes: (place: Place): Json => matrixOf(place, valueTypeOf),
  numberFormat: numberFormats,
  numberFormatLocal: numberFormats,
};

/** What can be written to the cells of a range. */
export const rangeWrites = {
  values: writeContents,
  formulas: writeContents,
  formulasLocal: writeContents,
  numberFormat: writeNumberFormats,
  numberFormatLocal: writeNumberFormats,
};
