import type { CustomXmlPart } from '../model/CustomXml';
import { readRelationships } from '../read/readRelationships';
import { buildElement } from '../xml/buildXml';
import { relationshipsPath } from '../zip/partPath';
import type { SaveContext } from './SaveContext';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Writes new and changed custom XML parts with their ids, and removes those that are gone. */
export function writeCustomXml(context: SaveContext): void {
  const parts = context.workbook.customXml.all;
  for (const old of context.source.customXml) {
    const now = parts.find((part) => part.id === old.part.id);
    if (!now) removePart(context, old.path);
    else if (now.xml !== old.part.xml) context.target.write(old.path, now.xml);
  }
  for (const part of parts) {
    if (!context.source.customXml.some((old) => old.part.id === part.id)) addPart(context, part);
  }
}

function addPart(context: SaveContext, part: CustomXmlPart): void {
  const path = context.freePath('customXml/item#.xml');
  const properties = path.replace('item', 'itemProps');
  context.target.write(path, part.xml);
  context.target.write(properties, propertiesXml(part));
  context.types.add(properties, TYPE);
  context.relationships(path).add('customXmlProps', properties);
  context.relationships(context.source.workbookPath).add('customXml', path);
}

function propertiesXml({ id, namespace }: CustomXmlPart): string {
  const reference = namespace === '' ? '' : buildElement('ds:schemaRef', { 'ds:uri': namespace });
  const references = buildElement('ds:schemaRefs', {}, reference);
  return HEAD + buildElement('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': NAMESPACE }, references);
}

function removePart(context: SaveContext, path: string): void {
  for (const owner of [context.source.workbookPath, '']) {
    const links = context.relationships(owner);
    for (const link of links.list) if (!link.external && link.target === path) links.remove(link.id);
  }
  for (const { target } of readRelationships(context.target, path)) {
    context.target.remove(target);
    context.types.remove(target);
  }
  context.target.remove(relationshipsPath(path));
  context.target.remove(path);
  context.types.remove(path);
}
