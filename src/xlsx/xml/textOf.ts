import { decodeXml } from './entities';
import type { XmlElement } from './XmlElement';

const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[^>]*>|[^<]+/g;

/** The text inside an element: entities and CDATA read, tags left out. */
export function textOf(source: string, element: XmlElement | undefined): string {
  return element ? plainText(source.slice(element.innerStart, element.innerEnd)) : '';
}

/** The text of an element's content, given as XML. */
export function plainText(inner: string): string {
  if (!inner.includes('<')) return decodeXml(inner);
  return inner.replace(
    CDATA,
    (piece, data?: string) => data ?? (piece.startsWith('<') ? '' : decodeXml(piece)),
  );
}
