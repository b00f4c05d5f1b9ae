/** How an axis is made: its first `count` items measured, all others of one size, up to the sheet's `limit`. */
export interface AxisOptions {
  readonly count: number;
  readonly limit: number;
  readonly usualSize: number;
  readonly sizeOf: (index: number) => number;
}

/**
 * Where rows or columns lie along one direction, in pixels from the first one. Hidden ones have no size. Places are summed
 * once, so that any of a million rows is found by halving.
 */
export class Axis {
  readonly count: number;
  readonly limit: number;
  private readonly usualSize: number;
  private readonly ends: Float64Array;

  constructor({ count, limit, usualSize, sizeOf }: AxisOptions) {
    this.count = count;
    this.limit = limit;
    this.usualSize = usualSize;
    this.ends = new Float64Array(count);
    let end = 0;
    for (let index = 0; index < count; index += 1) {
      end += sizeOf(index);
      this.ends[index] = end;
    }
  }

  /** Pixels of the measured items: what can be scrolled over. */
  get total(): number {
    return this.end(this.count - 1);
  }

  start(index: number): number {
    return this.end(index - 1);
  }

  /** The pixel behind an item. */
  end(index: number): number {
    if (index < 0) return 0;
    const beyond = Math.max(0, index - this.count + 1);
    return (this.ends[Math.min(index, this.count - 1)] ?? 0) + beyond * this.usualSize;
  }

  size(index: number): number {
    return this.end(index) - this.start(index);
  }

  isHidden(index: number): boolean {
    return this.size(index) === 0;
  }

  /** Pixels that `count` items take from `first` on. */
  span(first: number, count: number): number {
    return this.end(first + count - 1) - this.start(first);
  }

  /** The measured item under a pixel; before the first or past the last, that one. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end(middle) > pixel) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The nearest shown item from `index` on in steps of `step`; `undefined` where there is none. */
  shownFrom(index: number, step: 1 | -1): number | undefined {
    for (let at = index; at >= 0 && at < this.limit; at += step) {
      if (!this.isHidden(at)) return at;
    }
    return undefined;
  }
}
