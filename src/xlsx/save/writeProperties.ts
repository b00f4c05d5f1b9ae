import type { Properties } from '../model/Properties';
import { propertiesPath } from '../read/readProperties';
import { encodeText } from '../xml/entities';
import { parseXml } from '../xml/parseXml';
import { child } from '../xml/XmlElement';
import { TextEdits } from '../xml/TextEdits';
import type { SaveContext } from './SaveContext';
import { same } from './same';

const TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const LINK = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>';

/** The element of each property that can be set, with its namespace declared where it stands. */
const ELEMENTS: Readonly<Partial<Record<keyof Properties, string>>> = {
  title: 'dc:title xmlns:dc="http://purl.org/dc/elements/1.1/"',
  subject: 'dc:subject xmlns:dc="http://purl.org/dc/elements/1.1/"',
  creator: 'dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/"',
  description: 'dc:description xmlns:dc="http://purl.org/dc/elements/1.1/"',
  keywords: 'cp:keywords xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  category: 'cp:category xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  lastModifiedBy:
    'cp:lastModifiedBy xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
};

/** Writes the changed properties of the file; the others stay. */
export function writeProperties(context: SaveContext): void {
  const now = context.workbook.properties;
  const old = context.source.properties;
  if (same(now, old)) return;
  const path = propertiesPath(context.target) ?? addPart(context);
  const text = context.target.text(path);
  const root = parseXml(text, { part: path });
  const edits = new TextEdits(text);
  for (const name of Object.keys(ELEMENTS) as (keyof Properties)[]) {
    const value = now[name];
    if (value === undefined || value === old[name]) continue;
    const element = child(root, name);
    if (element && !element.selfClosed)
      edits.replace(element.innerStart, element.innerEnd, encodeText(value));
    else {
      if (element) edits.replace(element.start, element.end, '');
      edits.insert(root.innerEnd, newElement(ELEMENTS[name] ?? '', value));
    }
  }
  context.target.write(path, edits.apply());
}

function newElement(tag: string, value: string): string {
  return `<${tag}>${encodeText(value)}</${tag.split(' ')[0] ?? ''}>`;
}

function addPart(context: SaveContext): string {
  const path = 'docProps/core.xml';
  context.target.write(path, EMPTY);
  context.types.add(path, TYPE);
  context.relationships('').add(LINK, path);
  return path;
}
