/** Signs that no line starts with, as Chinese typesetting and browsers have it. */
const CLOSING =
  /[,.!?:;)\]}%\u3001\u3002\uff0c\uff01\uff1f\uff1a\uff1b\uff09\uff05\u3011\u300b\u300d\u300f\u3009\u201d\u2019\u2026\u2014]/u;
/** Signs that no line ends with. */
const OPENING = /[([{\uff08\u3010\u300a\u300c\u300e\u3008\u201c\u2018]/u;
const WORD = /[\p{Script=Latin}\p{N}.,'%-]/u;

/** Lines that a text takes in a width, broken between Chinese signs and between words; `widthOf` measures a piece. */
export function countLines(text: string, width: number, widthOf: (piece: string) => number): number {
  return text.split(/\r\n|\r|\n/u).reduce((lines, part) => lines + partLines(part, width, widthOf), 0);
}

function partLines(part: string, width: number, widthOf: (piece: string) => number): number {
  if (widthOf(part) <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const piece of pieces(part)) {
    const wide = widthOf(piece);
    const bare = piece.trimEnd();
    if (used > 0 && used + (bare === piece ? wide : widthOf(bare)) > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(wide / Math.max(width, 1)) - 1);
    used += wide > width ? wide % width : wide;
  }
  return lines;
}

/** The parts of a line that stay together: a Latin word, a Chinese sign with the marks that cling to it. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = '';
  let last = '';
  for (const sign of text) {
    if (piece !== '' && mayBreak(last, sign)) {
      found.push(piece);
      piece = '';
    }
    piece += sign;
    last = sign;
  }
  if (piece !== '') found.push(piece);
  return found;
}

function mayBreak(before: string, after: string): boolean {
  if (/\s/u.test(after) || CLOSING.test(after) || OPENING.test(before)) return false;
  return /\s/u.test(before) || !(WORD.test(before) && WORD.test(after));
}
