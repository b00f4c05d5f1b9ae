import { childrenOf } from '../xml/XmlElement';
import { parseXml } from '../xml/parseXml';
import type { Package } from '../zip/Package';
import { relationshipsPath, resolveTarget } from '../zip/partPath';
import type { Relationship } from './Relationship';

/** The relationships of a part; none where it has no such file. */
export function readRelationships(source: Package, part: string): Relationship[] {
  const path = relationshipsPath(part);
  if (source.find(path) === undefined) return [];
  const root = parseXml(source.text(path), { part: path });
  return childrenOf(root, 'Relationship').map(({ attributes }) => {
    const external = attributes.get('TargetMode') === 'External';
    const target = attributes.get('Target') ?? '';
    const fullType = attributes.get('Type') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      fullType,
      type: fullType.slice(fullType.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/** The first relationship of that kind. */
export function relationshipOf(list: readonly Relationship[], type: string): Relationship | undefined {
  return list.find((relationship) => relationship.type === type);
}
