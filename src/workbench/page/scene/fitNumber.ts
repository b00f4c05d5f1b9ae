/** What a number cell is fitted by: its shown text, its value, whether its format is General, and the room it has. */
export interface NumberToFit {
  readonly text: string;
  readonly value: number;
  readonly isGeneral: boolean;
  readonly width: number;
  readonly widthOf: (text: string) => number;
}

/** A number never runs into the next cell: a General one loses decimals, any other shows `#` signs, as in Excel. */
export function fitNumber({ text, value, isGeneral, width, widthOf }: NumberToFit): string {
  if (widthOf(text) <= width) return text;
  const shorter = isGeneral ? shortened(value).find((candidate) => widthOf(candidate) <= width) : undefined;
  return shorter ?? '#'.repeat(Math.max(1, Math.floor(width / widthOf('#'))));
}

/** Shorter and shorter writings of a number: fewer decimals, then fewer digits and an exponent. */
function shortened(value: number): string[] {
  const decimals = Number.isInteger(value) || Math.abs(value) >= 1e11 ? [] : [8, 7, 6, 5, 4, 3, 2, 1, 0];
  const plain = decimals
    .map((count) => String(Number(value.toFixed(count))))
    .filter((text) => value === 0 || Number(text) !== 0);
  const powers = [5, 4, 3, 2, 1, 0].map((count) => value.toExponential(count).toUpperCase());
  return [...plain, ...powers.map((text) => text.replace(/E([+-])(\d)$/, 'E$10$2'))];
}
