/** Characters that take two places: Chinese ones, and whatever is drawn as wide as they are. */
const WIDE =
  '\\u1100-\\u115f\\u2018-\\u201d\\u2014\\u2026\\u221a\\u2460-\\u24ff\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff01-\\uff60\\uffe0-\\uffe6';
const WIDE_LETTER = new RegExp(`[${WIDE}]`);

/** What stays together on a line: a wide letter with the marks that may not begin one, a word, a gap. */
const PIECE = new RegExp(`[${WIDE}][、。，；：！？）》」』”’…,.;:!?)%]*|[^\\s${WIDE}]+|\\s+`, 'g');

/** How wide a text is drawn, in half-width characters. */
export function drawnWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (WIDE_LETTER.test(letter) ? 2 : 1), 0);
}

function wrappedLines(line: string, places: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of line.match(PIECE) ?? []) {
    const width = drawnWidth(piece);
    if (used + width <= places) used += width;
    else if (piece.trim() === '') used = places;
    else {
      lines += (used === 0 ? 0 : 1) + Math.ceil(width / places) - 1;
      used = width % places || places;
    }
  }
  return lines;
}

/** The lines that a text takes in a room of so many points, at a font size in points. */
export function linesOf(text: string, room: number, size: number): number {
  const places = Math.max(2, Math.floor((room - 4) / (size / 2)));
  return text.split('\n').reduce((sum, line) => sum + wrappedLines(line, places), 0);
}
