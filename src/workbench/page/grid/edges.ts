import type { BorderLine } from '../../../xlsx';

/** A border as CSS draws it. */
export interface Line {
  readonly width: number;
  readonly css: string;
}

const LINES: Readonly<Record<string, readonly [width: number, style: string]>> = {
  thin: [1, 'solid'],
  hair: [1, 'dotted'],
  dotted: [1, 'dotted'],
  dashed: [1, 'dashed'],
  dashDot: [1, 'dashed'],
  dashDotDot: [1, 'dashed'],
  medium: [2, 'solid'],
  mediumDashed: [2, 'dashed'],
  mediumDashDot: [2, 'dashed'],
  mediumDashDotDot: [2, 'dashed'],
  slantDashDot: [2, 'dashed'],
  thick: [3, 'solid'],
  double: [3, 'double'],
};

/** A border of the file; `otherwise` is the colour of the 1 px line where it has none. */
export function lineOf(border: BorderLine | undefined, otherwise: string): Line {
  const [width, style] = LINES[border?.line ?? ''] ?? [1, undefined];
  if (style === undefined) return { width: 1, css: `1px solid ${otherwise}` };
  return { width, css: `${String(width)}px ${style} ${border?.color?.hex ?? '#000'}` };
}
