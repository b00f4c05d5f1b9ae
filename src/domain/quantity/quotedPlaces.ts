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
  const inside = new Set<number>();
  for (let index = 0; index < text.length; index += 1) {
    const closing = PAIRS[text.charAt(index)];
    const end = closing === undefined ? -1 : text.indexOf(closing, index + 1);
    if (end < 0) continue;
    const whole = index === 0 && end === text.length - 1;
    for (let place = index + 1; place < end && !whole; place += 1) inside.add(place);
    index = end;
  }
  return (position) => inside.has(position);
}
