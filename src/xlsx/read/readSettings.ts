import { parseXml } from '../xml/parseXml';
import { childrenOf, child } from '../xml/XmlElement';
import type { Package } from '../zip/Package';
import { readRelationships, relationshipOf } from './readRelationships';

/** The path of the part where Excel keeps an add-in's settings, where the file has one. */
export function settingsPath(source: Package): string | undefined {
  const panes = relationshipOf(readRelationships(source, ''), 'webextensiontaskpanes')?.target;
  if (panes === undefined || source.find(panes) === undefined) return undefined;
  const path = relationshipOf(readRelationships(source, panes), 'webextension')?.target;
  return path === undefined ? undefined : source.find(path);
}

/** The add-in's settings: keys with JSON texts. */
export function readSettings(source: Package): Map<string, string> {
  const path = settingsPath(source);
  if (path === undefined) return new Map();
  const properties = child(parseXml(source.text(path), { part: path }), 'properties');
  return new Map(
    childrenOf(properties, 'property').map(({ attributes }) => [
      attributes.get('name') ?? '',
      attributes.get('value') ?? '',
    ]),
  );
}
