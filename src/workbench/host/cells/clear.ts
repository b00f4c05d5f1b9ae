import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../xlsx';
import type { Arguments } from '../objects/Arguments';
import type { Outcome } from '../objects/HostObject';
import { intersection } from './areas';
import { requireAllowed, requireUnlocked } from './guards';
import type { Place } from './Place';

const WHAT = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** `range.clear(applyTo)`: everything, contents alone, looks alone (merges too), or links alone. */
export function clearRange(place: Place, args: Arguments): Outcome {
  const what = args.word(0, WHAT, 'All');
  requireUnlocked(place);
  if (what !== 'Contents' && what !== 'ResetContents') requireAllowed(place.sheet, 'formatCells');
  for (const area of place.areas) clearArea(place, area, what);
  return null;
}

function clearArea(place: Place, area: Area, what: (typeof WHAT)[number]): void {
  const { sheet } = place;
  if (what === 'Contents' || what === 'ResetContents') sheet.cells.clearContents(area);
  if (what === 'All') sheet.cells.clearAll(area);
  if (what === 'Formats') clearLooks(place, area);
  if (what === 'All' || what === 'Formats') {
    sheet.merges.remove(area);
    clearRules(place, area);
  }
  if (what !== 'Contents' && what !== 'ResetContents' && what !== 'Formats') sheet.hyperlinks.remove(area);
}

function clearLooks(place: Place, area: Area): void {
  const { sheet } = place;
  const used = sheet.cells.usedArea();
  const whole = area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
  const inside = whole ? used && intersection(used, area) : area;
  if (inside) sheet.cells.restyleEach(inside, () => 0);
}

/** A rule loses the cells that are cleared; one whose cells are all cleared goes. */
function clearRules(place: Place, area: Area): void {
  const { conditionalFormats } = place.sheet;
  for (const format of conditionalFormats.all) {
    const left = format.areas.flatMap((own) => without(own, area));
    if (left.length === 0) conditionalFormats.remove(format.id);
    else if (left.length !== format.areas.length || left.some((own, index) => own !== format.areas[index])) {
      conditionalFormats.change(format.id, { areas: left });
    }
  }
}

/** What is left of an area without another: up to four pieces, or the area itself. */
export function without(own: Area, cut: Area): Area[] {
  const shared = intersection(own, cut);
  if (!shared) return [own];
  const below = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  const middle = { row: shared.row, rows: shared.rows };
  const pieces = [
    { ...own, rows: shared.row - own.row },
    { ...middle, column: own.column, columns: shared.column - own.column },
    { ...middle, column: right, columns: own.column + own.columns - right },
    { ...own, row: below, rows: own.row + own.rows - below },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
