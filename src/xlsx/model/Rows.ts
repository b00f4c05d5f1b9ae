import type { SheetContext } from './SheetContext';
import { without } from './without';

/** What a row has of its own. `height` in points; `more` holds attributes that nobody here reads. */
export interface RowFormat {
  readonly height?: number;
  readonly customHeight: boolean;
  readonly hidden: boolean;
  readonly style?: number;
  readonly more?: string;
}

const PLAIN: RowFormat = { customHeight: false, hidden: false };

/** Row heights, hidden rows and the rows' own styles, sparse. */
export class Rows {
  private readonly formats = new Map<number, RowFormat>();
  private readonly touched = new Map<number, RowFormat | undefined>();

  constructor(private readonly context: SheetContext) {}

  get(row: number): RowFormat | undefined {
    return this.formats.get(row);
  }

  isHidden(row: number): boolean {
    return this.formats.get(row)?.hidden ?? false;
  }

  /** Rows that have a format of their own, ascending. */
  numbers(): number[] {
    return [...this.formats.keys()].sort((a, b) => a - b);
  }

  /** Sets the height in points; `undefined` lets the row find its own height again. */
  setHeight(first: number, count: number, height: number | undefined): void {
    this.change({ first, count, aspect: 'height' }, (format) =>
      height === undefined
        ? { ...without(format, 'height'), customHeight: false }
        : { ...format, height, customHeight: true },
    );
  }

  setHidden(first: number, count: number, hidden: boolean): void {
    this.change({ first, count, aspect: 'hidden' }, (format) => ({ ...format, hidden }));
  }

  setStyle(first: number, count: number, style: number): void {
    this.change({ first, count, aspect: 'style' }, (format) => ({ ...format, style }));
  }

  /** Takes a row as the file has it. For the reader alone. */
  load(row: number, format: RowFormat): void {
    this.formats.set(row, format);
  }

  /** The rows changed since opening, with what the file had. For the save. */
  changedRows(): ReadonlyMap<number, RowFormat | undefined> {
    return this.touched;
  }

  /** Replaces all formats at once, for inserted and deleted rows. */
  reload(formats: ReadonlyMap<number, RowFormat>): void {
    this.formats.clear();
    for (const [row, format] of formats) this.formats.set(row, format);
  }

  private change(
    what: { first: number; count: number; aspect: 'height' | 'hidden' | 'style' },
    to: (format: RowFormat) => RowFormat,
  ): void {
    for (let row = what.first; row < what.first + what.count; row += 1) {
      const old = this.formats.get(row);
      if (!this.touched.has(row)) this.touched.set(row, old);
      this.formats.set(row, to(old ?? PLAIN));
    }
    this.context.log.record({ kind: 'rows', sheet: this.context.sheet, ...what });
  }
}
