import { holds, overlaps, type Area } from './Area';
import type { Hyperlink } from './Hyperlink';
import { recordPart, type SheetContext } from './SheetContext';

/** A link with its place in the order of the file. */
interface Entry {
  readonly link: Hyperlink;
  readonly order: number;
}

const COLUMNS = 16_384;

/**
 * The links of a sheet, in the file's order. Most are of one cell and found by it, so that a list of thousands takes its
 * links one by one.
 */
export class Hyperlinks {
  private readonly cells = new Map<number, Entry>();
  private ranges: readonly Entry[] = [];
  private count = 0;
  private ordered: readonly Hyperlink[] | undefined;

  constructor(private readonly context: SheetContext) {}

  get all(): readonly Hyperlink[] {
    return (this.ordered ??= [...this.cells.values(), ...this.ranges]
      .sort((one, other) => one.order - other.order)
      .map(({ link }) => link));
  }

  at(row: number, column: number): Hyperlink | undefined {
    return (
      this.ranges.find(({ link }) => holds(link.area, row, column)) ?? this.cells.get(row * COLUMNS + column)
    )?.link;
  }

  /** Puts links in place of whatever links their areas had. */
  set(links: readonly Hyperlink[]): void {
    for (const { area } of links) this.take(area);
    for (const link of links) this.put(link);
    this.changed();
  }

  /** Removes the links that share a cell with the area. */
  remove(area: Area): void {
    if (this.take(area)) this.changed();
  }

  /** Takes the links as they are; records nothing. */
  load(links: readonly Hyperlink[]): void {
    this.cells.clear();
    this.ranges = [];
    for (const link of links) this.put(link);
    this.ordered = links;
  }

  private put(link: Hyperlink): void {
    const { area } = link;
    const entry = { link, order: this.count++ };
    const key = area.row * COLUMNS + area.column;
    if (isOneCell(area) && !this.cells.has(key)) this.cells.set(key, entry);
    else this.ranges = [...this.ranges, entry];
  }

  private take(area: Area): boolean {
    const before = this.cells.size + this.ranges.length;
    if (isOneCell(area)) this.cells.delete(area.row * COLUMNS + area.column);
    else for (const [key, { link }] of this.cells) if (overlaps(link.area, area)) this.cells.delete(key);
    this.ranges = this.ranges.filter(({ link }) => !overlaps(link.area, area));
    return this.cells.size + this.ranges.length < before;
  }

  private changed(): void {
    this.ordered = undefined;
    recordPart(this.context, 'hyperlinks');
  }
}

function isOneCell({ rows, columns }: Area): boolean {
  return rows === 1 && columns === 1;
}
