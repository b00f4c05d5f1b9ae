import { holds, overlaps, type Area } from './Area';
import type { Hyperlink } from './Hyperlink';
import { recordPart, type SheetContext } from './SheetContext';

/** The links of a sheet, in the file's order. */
export class Hyperlinks {
  private list: readonly Hyperlink[] = [];

  constructor(private readonly context: SheetContext) {}

  get all(): readonly Hyperlink[] {
    return this.list;
  }

  at(row: number, column: number): Hyperlink | undefined {
    return this.list.find((link) => holds(link.area, row, column));
  }

  /** Puts links in place of whatever links their areas had. */
  set(links: readonly Hyperlink[]): void {
    const rest = this.list.filter((old) => !links.some((link) => overlaps(link.area, old.area)));
    this.replace([...rest, ...links]);
  }

  /** Removes the links that share a cell with the area. */
  remove(area: Area): void {
    const rest = this.list.filter((link) => !overlaps(link.area, area));
    if (rest.length < this.list.length) this.replace(rest);
  }

  /** Takes the links as they are; records nothing. */
  load(links: readonly Hyperlink[]): void {
    this.list = links;
  }

  private replace(links: readonly Hyperlink[]): void {
    this.list = links;
    recordPart(this.context, 'hyperlinks');
  }
}
