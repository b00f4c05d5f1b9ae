import { buildElement } from '../xml/buildXml';
import { parseXml } from '../xml/parseXml';
import { TextEdits } from '../xml/TextEdits';
import { childrenOf } from '../xml/XmlElement';
import type { Package } from '../zip/Package';

const PATH = '[Content_Types].xml';

/** Says of new parts what they are, and forgets removed ones. */
export class ContentTypesWriter {
  private readonly added: { readonly path: string; readonly type: string }[] = [];
  private readonly removed = new Set<string>();

  constructor(private readonly target: Package) {}

  add(path: string, type: string): void {
    this.added.push({ path, type });
  }

  remove(path: string): void {
    this.removed.add(`/${path}`.toLowerCase());
  }

  finish(): void {
    if (this.added.length === 0 && this.removed.size === 0) return;
    const text = this.target.text(PATH);
    const root = parseXml(text, { part: PATH });
    const edits = new TextEdits(text);
    for (const type of childrenOf(root, 'Override')) {
      if (this.removed.has(type.attributes.get('PartName')?.toLowerCase() ?? ''))
        edits.replace(type.start, type.end, '');
    }
    const name = `${root.prefix}Override`;
    const xml = this.added.map(({ path, type }) =>
      buildElement(name, { PartName: `/${path}`, ContentType: type }),
    );
    edits.insert(root.innerEnd, xml.join(''));
    this.target.write(PATH, edits.apply());
  }
}
