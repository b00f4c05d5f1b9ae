import { buildAttributes, changedAttributes, type AttributeValue } from '../xml/buildXml';
import type { TextEdits } from '../xml/TextEdits';
import type { XmlElement } from '../xml/XmlElement';

/** Changes attributes in an element's start tag; its content and the other attributes stay. */
export function patchStartTag(
  edits: TextEdits,
  element: XmlElement,
  patch: Readonly<Record<string, AttributeValue>>,
): void {
  if (unchanged(element, patch)) return;
  const attributes = buildAttributes(changedAttributes(element.attributes, patch));
  edits.replace(
    element.start,
    element.innerStart,
    `<${element.name}${attributes}${element.selfClosed ? '/>' : '>'}`,
  );
}

function unchanged(element: XmlElement, patch: Readonly<Record<string, AttributeValue>>): boolean {
  return Object.entries(patch).every(([name, value]) => {
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : value;
    return element.attributes.get(name) === (text === undefined ? undefined : String(text));
  });
}

/** Puts XML at the end of an element's content; an empty element is opened for it. */
export function appendChild(edits: TextEdits, element: XmlElement, xml: string): void {
  if (!element.selfClosed) {
    edits.insert(element.innerEnd, xml);
    return;
  }
  const attributes = buildAttributes(Object.fromEntries(element.attributes));
  edits.replace(element.start, element.end, `<${element.name}${attributes}>${xml}</${element.name}>`);
}
