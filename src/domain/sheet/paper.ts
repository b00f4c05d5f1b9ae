/** Excel's normal margins in points (0.7 and 0.75 inch): written out, for other programs have others where a file has none. */
export const NORMAL_MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

/** The same with the sides as narrow as printers allow: room for a table whose columns a machine without its fonts draws wider. */
export const NARROW_MARGINS = { ...NORMAL_MARGINS, left: 21.6, right: 21.6 };

/** A4 with the normal margins: what is left for the cells, in points. */
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
