import { XlsxError } from '../XlsxError';
import { covers, holds, overlaps, sameArea, type Area } from './Area';
import { recordPart, type SheetContext } from './SheetContext';

/** The merged areas of a sheet, in the file's order. Two merges never share a cell. */
export class Merges {
  private list: readonly Area[] = [];
  private covered: Map<number, Area[]> | undefined;

  constructor(private readonly context: SheetContext) {}

  get areas(): readonly Area[] {
    return this.list;
  }

  /** The merge that holds the cell. */
  at(row: number, column: number): Area | undefined {
    return this.byRow()
      .get(row)
      ?.find((area) => holds(area, row, column));
  }

  /** Whether a merge covers the cell without starting in it. */
  isCovered(row: number, column: number): boolean {
    const area = this.at(row, column);
    return area !== undefined && (area.row !== row || area.column !== column);
  }

  /** Merges the area; merges inside it are taken over, one that only overlaps refuses. Cells are the caller's. */
  add(area: Area): void {
    const cut = this.list.find((other) => overlaps(other, area) && !covers(area, other));
    if (cut) throw new XlsxError('merge-overlap', { row: cut.row, column: cut.column });
    if (this.list.some((other) => sameArea(other, area)) || area.rows * area.columns < 2) return;
    this.replace([...this.list.filter((other) => !covers(area, other)), area]);
  }

  /** Takes every merge apart that shares a cell with the area. */
  remove(area: Area): void {
    const rest = this.list.filter((other) => !overlaps(other, area));
    if (rest.length < this.list.length) this.replace(rest);
  }

  /** Takes the merges as they are; records nothing. */
  load(areas: readonly Area[]): void {
    this.list = areas;
    this.covered = undefined;
  }

  private replace(areas: readonly Area[]): void {
    this.load(areas);
    recordPart(this.context, 'merges');
  }

  private byRow(): Map<number, Area[]> {
    if (this.covered) return this.covered;
    const rows = new Map<number, Area[]>();
    for (const area of this.list) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        const there = rows.get(row);
        if (there) there.push(area);
        else rows.set(row, [area]);
      }
    }
    return (this.covered = rows);
  }
}
