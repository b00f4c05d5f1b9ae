import type { Area } from './Area';

/** A link over an area: `location` inside this workbook (`'核对清单'!A1`, no `#`), `target` outside of it, or both. */
export interface Hyperlink {
  readonly area: Area;
  readonly location?: string;
  readonly target?: string;
  readonly tooltip?: string;
  readonly display?: string;
}
