import type { Hyperlink } from '../model/Hyperlink';
import { readHyperlinks } from '../read/readSheetParts';
import type { SheetSource } from '../read/SheetSource';
import { areaAddress } from '../reference/a1';
import { attribute, childrenOf } from '../xml/XmlElement';
import type { PartEdits } from './PartEdits';
import type { RelationshipsWriter } from './RelationshipsWriter';
import { same } from './same';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Writes the links: those that the file has stay as they are written, with their relationships. */
export function writeHyperlinks(
  part: PartEdits,
  source: SheetSource,
  to: { readonly links: readonly Hyperlink[]; readonly relationships: RelationshipsWriter },
): void {
  const elements = childrenOf(part.child('hyperlinks'), 'hyperlink');
  const known = readHyperlinks(source).map((link, index) => ({ link, element: elements[index] }));
  const kept = new Set<string>();
  const xml = to.links.map((link) => {
    const old = known.find((other) => same(other.link, link))?.element;
    if (!old) return newLink(part, link, to.relationships);
    kept.add(attribute(old, 'id') ?? '');
    return part.text.slice(old.start, old.end);
  });
  for (const { element } of known) {
    const id = attribute(element, 'id');
    if (id !== undefined && !kept.has(id)) to.relationships.remove(id);
  }
  part.setChild('hyperlinks', xml.length === 0 ? '' : part.element('hyperlinks', {}, xml.join('')));
}

function newLink(part: PartEdits, link: Hyperlink, relationships: RelationshipsWriter): string {
  const id = link.target === undefined ? undefined : relationships.add('hyperlink', link.target, true);
  return part.element('hyperlink', {
    ref: areaAddress(link.area),
    ...(id !== undefined && { 'xmlns:r': RELATIONSHIPS, 'r:id': id }),
    location: link.location,
    tooltip: link.tooltip,
    display: link.display,
  });
}
