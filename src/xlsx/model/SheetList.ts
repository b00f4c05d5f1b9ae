import { XlsxError } from '../XlsxError';
import type { Sheet, Visibility } from './Sheet';
import { checkSheetName } from './sheetName';
import type { Color } from './Style';

/** What the workbook knows of a sheet: its place is its place in the list. */
export interface SheetEntry {
  readonly sheet: Sheet;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor?: Color;
}

/** The sheets of a workbook in their order, with Excel's rules for names and for the last visible one. */
export class SheetList {
  private entries: readonly SheetEntry[] = [];
  private lastId = 0;

  get all(): readonly SheetEntry[] {
    return this.entries;
  }

  get(sheet: Sheet): SheetEntry {
    const entry = this.entries.find((other) => other.sheet === sheet);
    if (!entry) throw new TypeError(`Sheet ${sheet.id} is not in this workbook.`);
    return entry;
  }

  position(sheet: Sheet): number {
    return this.entries.indexOf(this.get(sheet));
  }

  /** An id that no sheet of this workbook has or had. */
  freeId(): string {
    const known = this.entries.map((entry) => Number(entry.sheet.id));
    return String(Math.max(this.lastId, ...known) + 1);
  }

  insert(entry: SheetEntry, position: number): void {
    this.entries = this.entries.toSpliced(position, 0, entry);
  }

  remove(sheet: Sheet): void {
    this.lastId = Math.max(this.lastId, Number(sheet.id));
    this.entries = this.entries.filter((entry) => entry.sheet !== sheet);
  }

  move(sheet: Sheet, position: number): void {
    const entry = this.get(sheet);
    this.entries = this.entries.filter((other) => other !== entry).toSpliced(position, 0, entry);
  }

  replace(entry: SheetEntry): void {
    this.entries = this.entries.map((other) => (other.sheet === entry.sheet ? entry : other));
  }

  checkName(name: string, own?: Sheet): void {
    const others = this.entries.filter((entry) => entry.sheet !== own);
    checkSheetName(
      name,
      others.map((entry) => entry.name),
    );
  }

  /** Refuses to take the last visible sheet out of sight. */
  checkLastVisible(sheet: Sheet): void {
    const others = this.entries.some((entry) => entry.sheet !== sheet && entry.visibility === 'visible');
    if (!others) throw new XlsxError('last-visible-sheet', { sheet: this.get(sheet).name });
  }

  /** The visible sheet nearest to a place: the one there, else the one before. */
  neighbour(place: number): Sheet | undefined {
    const visible = (entry: SheetEntry) => entry.visibility === 'visible';
    const after = this.entries.slice(place).find(visible);
    return (after ?? this.entries.slice(0, place).findLast(visible))?.sheet;
  }
}
