import { decodeXml, encodeText } from './entities';

/** The XML with the text of each element of those local names replaced by what `change` makes of it; all else stays as written. */
export function mapTexts(xml: string, locals: readonly string[], change: (text: string) => string): string {
  const element = new RegExp(`(<(?:[\\w.-]+:)?(?:${locals.join('|')})(?:\\s[^>]*[^/>])?>)([^<]*)(?=</)`, 'g');
  return xml.replace(element, (whole, tag: string, inner: string) => {
    const text = decodeXml(inner);
    const changed = change(text);
    return changed === text ? whole : tag + encodeText(changed);
  });
}
