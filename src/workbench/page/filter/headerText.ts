import { columnLetters } from '../../../xlsx';
import { shownCell } from '../../host/cells/filterRows';
import type { FilterSpot } from './FilterSpot';

/** What a filter's column is called: its header as shown (a merge's text for each of its columns), else its letters. */
export function headerText(spot: FilterSpot, column = spot.column): string {
  const { sheet, filter } = spot;
  const place = filter.area.column + column;
  const merge = sheet.merges.at(filter.area.row, place) ?? { row: filter.area.row, column: place };
  const { text } = shownCell(spot, merge.row, merge.column - filter.area.column);
  return text.replace(/\s+/g, ' ').trim() || columnLetters(place);
}
