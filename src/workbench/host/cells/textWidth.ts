const WIDE = /[ᄀ-ᅟ⺀-〾ぁ-㏿㐀-䶿一-鿿ꀀ-꓿가-힣豈-﫿︰-﹏＀-｠￠-￦]/u;

/** The width of a text in characters of the standard font: a Chinese character takes two; the widest line counts. */
export function textWidth(text: string): number {
  return Math.max(0, ...text.split('\n').map(lineWidth));
}

function lineWidth(line: string): number {
  let width = 0;
  for (const letter of line) width += WIDE.test(letter) ? 2 : 1;
  return width;
}
