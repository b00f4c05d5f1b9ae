import { MAX_COLUMNS, MAX_ROWS, type Area, type StylePatch } from '../../../xlsx';
import { intersection } from './areas';
import type { Place } from './Place';

/** Gives all cells of a range another look; whole columns and rows take it as their own, as Excel stores it. */
export function restyle(place: Place, patch: StylePatch): void {
  for (const area of place.areas) restyleArea(place, area, patch);
}

function restyleArea(place: Place, area: Area, patch: StylePatch): void {
  const { cells } = place.sheet;
  if (area.rows === MAX_ROWS) restyleColumns(place, area, patch);
  else if (area.columns === MAX_COLUMNS) restyleRows(place, area, patch);
  else cells.restyle(area, patch);
}

function restyleColumns(place: Place, area: Area, patch: StylePatch): void {
  const { sheet, scope } = place;
  restyleUsed(place, area, patch);
  const end = area.column + area.columns;
  let first = area.column;
  while (first < end) {
    const run = sheet.columns.at(first);
    const next = sheet.columns.runs.find((other) => other.first > first)?.first ?? MAX_COLUMNS;
    const last = Math.min(end - 1, run ? run.last : next - 1);
    const style = scope.workbook.styles.derive(run?.style ?? 0, patch);
    sheet.columns.change(first, last - first + 1, { style });
    first = last + 1;
  }
}

function restyleRows(place: Place, area: Area, patch: StylePatch): void {
  const { sheet, scope } = place;
  restyleUsed(place, area, patch);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    sheet.rows.setStyle(row, 1, scope.workbook.styles.derive(sheet.rows.get(row)?.style ?? 0, patch));
  }
}

/** Cells that are there keep looks of their own, so each takes the change. */
function restyleUsed(place: Place, area: Area, patch: StylePatch): void {
  const used = place.sheet.cells.usedArea();
  const inside = used && intersection(used, area);
  if (inside) place.sheet.cells.restyle(inside, patch);
}
