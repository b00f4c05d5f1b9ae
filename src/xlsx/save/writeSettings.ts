import { settingsPath } from '../read/readSettings';
import { buildElement } from '../xml/buildXml';
import { parseXml } from '../xml/parseXml';
import { PartEdits } from './PartEdits';
import { same } from './same';
import type { SaveContext } from './SaveContext';

const EXTENSION = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const PANES = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';
const PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const ORDER = ['reference', 'alternateReferences', 'properties', 'bindings', 'snapshot', 'extLst'];
/** The add-in's own id, as its manifest says it. */
const ADD_IN = '{6F0D3C52-8A41-4A5E-9C1B-2D7F5E1B94A3}';

/** Writes the add-in's settings where Excel keeps them: in the part of the task pane that belongs to the file. */
export function writeSettings(context: SaveContext): void {
  const now = context.workbook.settings.all;
  if (same([...now], [...context.source.settings])) return;
  const path = settingsPath(context.target) ?? addParts(context);
  const text = context.target.text(path);
  const part = new PartEdits(text, parseXml(text, { part: path }), ORDER);
  const properties = [...now].map(([name, value]) => part.element('property', { name, value }));
  part.setChild('properties', part.element('properties', {}, properties.join('')));
  context.target.write(path, part.edits.apply());
}

function addParts(context: SaveContext): string {
  const path = context.freePath('xl/webextensions/webextension#.xml');
  const panes = 'xl/webextensions/taskpanes.xml';
  const reference = buildElement('we:reference', {
    id: ADD_IN,
    version: '1.0.0.0',
    store: 'developer',
    storeType: 'Registry',
  });
  const inner = `${reference}<we:alternateReferences/><we:properties/><we:bindings/>`;
  context.target.write(path, HEAD + buildElement('we:webextension', { 'xmlns:we': MAIN, id: ADD_IN }, inner));
  context.types.add(path, EXTENSION_TYPE);
  context.types.add(panes, PANES_TYPE);
  const link = context.relationships(panes).add(EXTENSION, path);
  context.target.write(panes, HEAD + panesXml(link));
  context.relationships('').add(PANES, panes);
  return path;
}

function panesXml(link: string): string {
  const namespace = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const reference = buildElement('wetp:webextensionref', { 'xmlns:r': relationships, 'r:id': link });
  const pane = buildElement(
    'wetp:taskpane',
    { dockstate: 'right', visibility: false, width: 350, row: 1 },
    reference,
  );
  return buildElement('wetp:taskpanes', { 'xmlns:wetp': namespace }, pane);
}
