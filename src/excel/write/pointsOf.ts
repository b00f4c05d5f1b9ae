/** A column's width in points, as office.js wants it, from characters of the default font (7 pixels wide at 11 points). */
export function pointsOf(characters: number): number {
  const pixels = Math.trunc(characters * 7 + 5);
  return pixels * 0.75;
}
