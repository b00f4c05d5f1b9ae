import { buildElement, type AttributeValue } from '../xml/buildXml';
import { TextEdits } from '../xml/TextEdits';
import { child, childrenOf, type XmlElement } from '../xml/XmlElement';
import { appendChild, patchStartTag } from './startTag';

/** Changes to one XML part: what is not named stays as it is; a new child goes where the schema wants it. */
export class PartEdits {
  readonly edits: TextEdits;

  constructor(
    readonly text: string,
    readonly root: XmlElement,
    private readonly order: readonly string[],
  ) {
    this.edits = new TextEdits(text);
  }

  /** The written name of one of the format's own elements, with the part's prefix. */
  name(local: string): string {
    return this.root.prefix + local;
  }

  element(local: string, attributes: Readonly<Record<string, AttributeValue>>, inner = ''): string {
    return buildElement(this.name(local), attributes, inner);
  }

  child(local: string): XmlElement | undefined {
    return child(this.root, local);
  }

  /** Puts `xml` in the place of all direct children of that name; '' removes them. */
  setChild(local: string, xml: string): void {
    const [first, ...more] = childrenOf(this.root, local);
    if (!first) this.insertChild(local, xml);
    else this.edits.replace(first.start, first.end, xml);
    for (const other of more) this.edits.replace(other.start, other.end, '');
  }

  /** Puts `xml` behind the last child of that name, or where the first would stand. */
  addChild(local: string, xml: string): void {
    const last = childrenOf(this.root, local).at(-1);
    if (last) this.edits.insert(last.end, xml);
    else this.insertChild(local, xml);
  }

  /** Changes attributes of a child, made if it is not there and anything is to be said. */
  patchChild(local: string, attributes: Readonly<Record<string, AttributeValue>>): void {
    const element = this.child(local);
    if (element) patchStartTag(this.edits, element, attributes);
    else if (Object.values(attributes).some((value) => value !== undefined)) {
      this.insertChild(local, this.element(local, attributes));
    }
  }

  private insertChild(local: string, xml: string): void {
    if (xml === '') return;
    const place = this.order.indexOf(local);
    const next = this.root.children.find((other) => this.order.indexOf(other.local) > place);
    if (next) this.edits.insert(next.start, xml);
    else appendChild(this.edits, this.root, xml);
  }
}
