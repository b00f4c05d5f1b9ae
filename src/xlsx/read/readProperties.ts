import type { Properties } from '../model/Properties';
import { parseXml } from '../xml/parseXml';
import { textOf } from '../xml/textOf';
import type { Package } from '../zip/Package';
import { readRelationships, relationshipOf } from './readRelationships';

const NAMES: readonly (keyof Properties)[] = [
  'title',
  'subject',
  'creator',
  'keywords',
  'description',
  'category',
  'lastModifiedBy',
  'created',
  'modified',
];

/** The path of the file's description, where it has one. */
export function propertiesPath(source: Package): string | undefined {
  const path = relationshipOf(readRelationships(source, ''), 'core-properties')?.target;
  return path === undefined ? undefined : source.find(path);
}

export function readProperties(source: Package): Properties {
  const path = propertiesPath(source);
  if (path === undefined) return {};
  const text = source.text(path);
  const root = parseXml(text, { part: path });
  const found = root.children.filter((element) => NAMES.some((name) => name === element.local));
  return Object.fromEntries(found.map((element) => [element.local, textOf(text, element)]));
}
