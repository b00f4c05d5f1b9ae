/** A4 as Excel prints it with its normal margins (0.7 and 0.75 inch): what is left for the cells, in points. */
export const PAPER = {
  portrait: { width: 494, height: 733 },
  landscape: { width: 741, height: 487 },
} as const;

/**
 * Fonts after GB/T 9704, in the forms that Windows itself brings: 小标宋 and 仿宋_GB2312 are missing on many machines, and
 * Excel would take any other font for them.
 */
export const PAPER_FONTS = { label: '黑体', title: '宋体', header: '黑体', body: '仿宋' } as const;

/** A column's width in points from its characters, as Excel makes it with its usual font. */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}
