/** Points (1/72 inch) in pixels of the screen (1/96 inch). */
export function pointsToPixels(points: number): number {
  return (points * 96) / 72;
}

/** The height of one line of text of a font size in points: what office programs take for Chinese and Latin text. */
export function lineHeight(points: number): number {
  return Math.round(pointsToPixels(points) * 1.25);
}

/** A column width in digits of the default font, as the file has it (padding included), in pixels. */
export function widthToPixels(width: number, digitWidth: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
}

/** Fonts whose digits are half as wide as the font is high. Other fonts' digits are a little narrower. */
const SQUARE_FONTS: ReadonlySet<string> = new Set([
  '宋体',
  'SimSun',
  '仿宋',
  'FangSong',
  '黑体',
  'SimHei',
  '楷体',
  'KaiTi',
  '仿宋_GB2312',
]);

/** The width of a digit of the workbook's default font in whole pixels: the unit of column widths. */
export function digitWidth(font: { readonly name: string; readonly size: number }): number {
  const height = pointsToPixels(font.size);
  return SQUARE_FONTS.has(font.name) ? Math.ceil(height / 2) : Math.max(1, Math.floor(height * 0.507));
}
