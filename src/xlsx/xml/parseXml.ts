import { XlsxError } from '../XlsxError';
import { readAttributes, tagEnd } from './attributes';
import type { XmlElement } from './XmlElement';

type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

/** What parsing needs beside the text: the part's name for a refusal, and an element whose content is left unread. */
export interface ParseOptions {
  readonly part: string;
  readonly leaveUnread?: string;
}

/** The tree of an XML text with places. A document type is refused: it can only harm here. */
export function parseXml(text: string, options: ParseOptions): XmlElement {
  const damaged = () => new XlsxError('damaged-part', { part: options.part });
  const stack: Open[] = [];
  let root: XmlElement | undefined;
  let place = text.indexOf('<');
  while (place >= 0) {
    const sign = text.charCodeAt(place + 1);
    if (sign === 33 || sign === 63) {
      place = text.indexOf('<', afterAside(text, place, damaged));
      continue;
    }
    const end = tagEnd(text, place + 1);
    if (end < 0) throw damaged();
    if (sign === 47) {
      const open = stack.pop();
      if (open?.name !== text.slice(place + 2, end).trimEnd()) throw damaged();
      close(open, place, end + 1);
      if (stack.length === 0) root = open;
    } else {
      const element = openElement(text, place, end);
      stack.at(-1)?.children.push(element);
      if (element.selfClosed) {
        if (stack.length === 0) root = element;
      } else {
        stack.push(element);
        if (element.local === options.leaveUnread) {
          place = text.indexOf(`</${element.name}`, end);
          continue;
        }
      }
    }
    place = text.indexOf('<', end);
  }
  if (!root || stack.length > 0) throw damaged();
  return root;
}

function afterAside(text: string, place: number, damaged: () => XlsxError): number {
  const [open, shut] = text.startsWith('<!--', place)
    ? ['<!--', '-->']
    : text.startsWith('<![CDATA[', place)
      ? ['<![CDATA[', ']]>']
      : text.startsWith('<?', place)
        ? ['<?', '?>']
        : ['', ''];
  const end = shut === '' ? -1 : text.indexOf(shut, place + open.length);
  if (end < 0) throw damaged();
  return end + shut.length;
}

const NAME = /[^\s/>]+/y;

function openElement(text: string, start: number, end: number): Open {
  NAME.lastIndex = start + 1;
  const name = NAME.exec(text)?.[0] ?? '';
  const selfClosed = text[end - 1] === '/';
  const colon = name.indexOf(':');
  return {
    name,
    local: name.slice(colon + 1),
    prefix: colon < 0 ? '' : name.slice(0, colon + 1),
    attributes: readAttributes(text, start + 1 + name.length, selfClosed ? end - 1 : end),
    children: [],
    start,
    innerStart: end + 1,
    innerEnd: end + 1,
    end: end + 1,
    selfClosed,
  };
}

function close(element: Open, innerEnd: number, end: number): void {
  element.innerEnd = innerEnd;
  element.end = end;
}
