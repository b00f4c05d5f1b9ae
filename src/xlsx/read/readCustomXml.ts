import { rootNamespace } from '../xml/rootNamespace';
import { parseXml } from '../xml/parseXml';
import { attribute } from '../xml/XmlElement';
import type { Package } from '../zip/Package';
import { readRelationships } from './readRelationships';
import type { CustomXmlSource } from './Source';

/** The custom XML parts that the workbook or the file as a whole links, with the ids of their property parts. */
export function readCustomXml(source: Package, workbookPath: string): CustomXmlSource[] {
  const links = [workbookPath, ''].flatMap((part) => readRelationships(source, part));
  const paths = links
    .filter((link) => link.type === 'customXml' && !link.external)
    .map((link) => link.target);
  return [...new Set(paths)].flatMap((path) => {
    if (source.find(path) === undefined) return [];
    const xml = decoded(source.bytes(path));
    return [{ path, part: { id: idOf(source, path), namespace: rootNamespace(xml) ?? '', xml } }];
  });
}

/** Office itself writes some of these parts as UTF-16. */
function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function idOf(source: Package, path: string): string {
  const properties = readRelationships(source, path).find((link) => link.type === 'customXmlProps')?.target;
  if (properties === undefined || source.find(properties) === undefined) return `part:${path}`;
  return attribute(parseXml(source.text(properties), { part: properties }), 'itemID') ?? `part:${path}`;
}
