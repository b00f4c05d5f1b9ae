const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '《': '》',
  '"': '"',
  "'": "'",
};
const ANY = /[“‘「《"']/u;

/** For each place whether it stands inside quotes that do not hold the whole text: a name's numbers count nothing (`"三合一"`). */
export function quotedPlaces(text: string): (position: number) => boolean {
  if (!ANY.test(text)) return () => false;
  const spans: (readonly [start: number, end: number])[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const closing = PAIRS[text.charAt(index)];
    const end = closing === undefined ? -1 : text.indexOf(closing, index + 1);
    if (end < 0) continue;
    if (index > 0 || end < text.length - 1) spans.push([index, end]);
    index = end;
  }
  return (position) => spans.some(([start, end]) => position > start && position < end);
}
