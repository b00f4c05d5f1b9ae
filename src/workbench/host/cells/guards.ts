import { overlaps, type ProtectionOptions, type Sheet, type Workbook } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import type { Place } from './Place';

/** Content of a protected sheet changes only where every cell is unlocked. */
export function requireUnlocked(place: Place): void {
  if (place.sheet.protection && place.areas.some((area) => hasLocked(place, area))) {
    throw new HostError('AccessDenied');
  }
}

function hasLocked(place: Place, area: Place['area']): boolean {
  const { sheet, scope } = place;
  const styles = new Map<number, boolean>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const id = sheet.cells.styleId(row, column);
      let locked = styles.get(id);
      if (locked === undefined) styles.set(id, (locked = scope.workbook.styles.get(id).protection.locked));
      if (locked) return true;
    }
  }
  return false;
}

/** Anything else of a protected sheet changes only where its options allow it. */
export function requireAllowed(sheet: Sheet, option: keyof ProtectionOptions | 'nothing'): void {
  const { protection } = sheet;
  if (!protection) return;
  if (option === 'nothing' || !protection.allows[option]) throw new HostError('AccessDenied');
}

/** Sheets are added, removed, renamed, moved and hidden only while the structure is not protected. */
export function requireStructure(workbook: Workbook): void {
  if (workbook.protection?.structure) throw new HostError('AccessDenied');
}

/** Refuses an operation that would cut a table of the sheet. */
export function requireNoTable(place: Place): void {
  const { tables } = place.sheet;
  if (place.areas.some((area) => tables.all.some((table) => overlaps(table.area, area)))) {
    throw new HostError('InvalidOperation');
  }
}
