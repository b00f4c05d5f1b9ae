import { readRelationships } from '../read/readRelationships';
import type { Relationship } from '../read/Relationship';
import { buildElement } from '../xml/buildXml';
import { parseXml } from '../xml/parseXml';
import { childrenOf } from '../xml/XmlElement';
import { TextEdits } from '../xml/TextEdits';
import type { Package } from '../zip/Package';
import { relationshipsPath, relativeTarget } from '../zip/partPath';
import { appendChild } from './startTag';

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
const COMMON = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Adds to and removes from the relationships of one part; the others stay as they are written. */
export class RelationshipsWriter {
  readonly list: readonly Relationship[];
  private readonly added: string[] = [];
  private readonly removed = new Set<string>();
  private readonly ids: Set<string>;

  constructor(
    private readonly target: Package,
    private readonly part: string,
  ) {
    this.list = readRelationships(target, part);
    this.ids = new Set(this.list.map((link) => link.id));
  }

  /** Links a part or an outside address; the answer is the link's id. `type` is a whole address or its last word. */
  add(type: string, path: string, external = false): string {
    const id = this.freeId();
    const target = external ? path : relativeTarget(this.part, path);
    const mode = external ? 'External' : undefined;
    const fullType = type.includes(':') ? type : COMMON + type;
    this.added.push(
      buildElement('Relationship', { Id: id, Type: fullType, Target: target, TargetMode: mode }),
    );
    return id;
  }

  remove(id: string): void {
    this.removed.add(id);
  }

  finish(): void {
    if (this.added.length === 0 && this.removed.size === 0) return;
    const path = relationshipsPath(this.part);
    const text = this.target.find(path) === undefined ? EMPTY : this.target.text(path);
    const root = parseXml(text, { part: path });
    const edits = new TextEdits(text);
    for (const link of childrenOf(root, 'Relationship')) {
      if (this.removed.has(link.attributes.get('Id') ?? '')) edits.replace(link.start, link.end, '');
    }
    appendChild(
      edits,
      root,
      this.added.join('').replaceAll('<Relationship ', `<${root.prefix}Relationship `),
    );
    this.target.write(path, edits.apply());
  }

  private freeId(): string {
    let number = this.ids.size + 1;
    while (this.ids.has(`rId${String(number)}`)) number += 1;
    this.ids.add(`rId${String(number)}`);
    return `rId${String(number)}`;
  }
}
