import type { CellEdit } from '../../../xlsx';
import { readTyped, type Typed } from '../typing/readTyped';
import { simpleResult } from '../typing/simpleResult';
import type { Calendar } from '../typing/typedNumber';
import { requireUnlocked } from './guards';
import { entriesOf, type Entry } from './matrix';
import type { Place } from './Place';

/** `range.values = …` and `range.formulas = …`: every entry is read as typed, all of them or none are put in place. */
export function writeContents(place: Place, written: unknown): void {
  const entries = entriesOf(place.area, written);
  requireUnlocked(place);
  const { options, workbook } = place.scope;
  const calendar = { thisYear: options.today().getFullYear(), date1904: workbook.date1904 };
  place.sheet.cells.set(entries.map((entry) => editOf(place, entry, calendar)));
}

function editOf(place: Place, { row, column, value }: Entry, calendar: Calendar): CellEdit {
  const { scope, sheet } = place;
  const id = sheet.cells.styleId(row, column);
  const own = scope.workbook.styles.get(id);
  const typed = readTyped(value, own.numberFormat, calendar);
  const style = styleFor(place, id, typed);
  const { formula } = typed;
  if (formula === undefined) return { row, column, value: typed.value, style };
  return { row, column, value: simpleResult(formula), formula, style };
}

/** The number format that came with the text, in a General cell; and the apostrophe, there or no more. */
function styleFor(place: Place, id: number, typed: Typed): number {
  const { styles } = place.scope.workbook;
  const own = styles.get(id);
  const takesFormat = typed.format !== undefined && own.numberFormat === 'General';
  const quoted = typed.quotePrefix ?? false;
  if (!takesFormat && quoted === own.quotePrefix) return id;
  const numberFormat = takesFormat ? typed.format : undefined;
  return styles.derive(id, { ...(numberFormat === undefined ? {} : { numberFormat }), quotePrefix: quoted });
}
