import { decodeXml } from './entities';

/** The attributes of a tag whose name ends at `from` and that closes at `to`, entities read. */
export function readAttributes(text: string, from: number, to: number): Map<string, string> {
  const attributes = new Map<string, string>();
  let place = from;
  while (place < to) {
    const equals = text.indexOf('=', place);
    if (equals < 0 || equals >= to) break;
    let quote = equals + 1;
    while (quote < to && text[quote] !== '"' && text[quote] !== "'") quote += 1;
    const close = text.indexOf(text[quote] ?? '"', quote + 1);
    if (close < 0 || close > to) break;
    const raw = text.slice(quote + 1, close);
    attributes.set(
      text.slice(nameStart(text, place), equals).trimEnd(),
      raw.includes('&') ? decodeXml(raw) : raw,
    );
    place = close + 1;
  }
  return attributes;
}

function nameStart(text: string, from: number): number {
  let place = from;
  while (text.charCodeAt(place) <= 32) place += 1;
  return place;
}

/** Where the tag that starts at `start` closes: the place of its `>`, quotes respected. */
export function tagEnd(text: string, start: number): number {
  let place = start;
  for (;;) {
    const end = text.indexOf('>', place);
    if (end < 0) return -1;
    const quote = openQuote(text, start, end);
    if (quote === undefined) return end;
    place = text.indexOf(quote, end);
    if (place < 0) return -1;
  }
}

/** The quote that is still open at `end`, if `>` stands inside an attribute's value. */
function openQuote(text: string, start: number, end: number): string | undefined {
  let open: string | undefined;
  for (let place = start; place < end; place += 1) {
    const sign = text[place];
    if (open === undefined ? sign === '"' || sign === "'" : sign === open)
      open = open === undefined ? sign : undefined;
  }
  return open;
}
