import type { Table } from '../model/Table';
import { readTables } from '../read/readTables';
import type { SheetSource } from '../read/SheetSource';
import { areaAddress } from '../reference/a1';
import { encodeString } from '../xml/entities';
import { parseXml } from '../xml/parseXml';
import { attribute, childrenOf } from '../xml/XmlElement';
import { filterXml } from './filterXml';
import { PartEdits } from './PartEdits';
import { same } from './same';
import type { SaveContext } from './SaveContext';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TABLE_ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** Writes new and changed tables, and removes those that are gone with their parts. */
export function writeTables(
  context: SaveContext,
  part: PartEdits,
  at: { source: SheetSource; tables: readonly Table[] },
): void {
  const known = readTables(at.source);
  const links = context.relationships(at.source.path);
  const elements = childrenOf(part.child('tableParts'), 'tablePart');
  const xml = at.tables.map((table) => {
    const old = known.find((other) => other.table.id === table.id);
    if (!old)
      return part.element('tablePart', {
        'xmlns:r': RELATIONSHIPS,
        'r:id': addTable(context, at.source.path, table),
      });
    if (!same(old.table, table)) changeTable(context, old.path, table, old.table);
    const element = elements.find((other) => attribute(other, 'id') === old.relationship);
    return element ? part.text.slice(element.start, element.end) : '';
  });
  for (const old of known.filter((other) => !at.tables.some((table) => table.id === other.table.id))) {
    links.remove(old.relationship);
    context.types.remove(old.path);
    context.target.remove(old.path);
  }
  part.setChild(
    'tableParts',
    xml.length === 0 ? '' : part.element('tableParts', { count: xml.length }, xml.join('')),
  );
}

function addTable(context: SaveContext, sheetPath: string, table: Table): string {
  const path = context.freePath('xl/tables/table#.xml');
  context.target.write(path, HEAD + tableXml(table));
  context.types.add(path, TYPE);
  return context.relationships(sheetPath).add('table', path);
}

function tableXml(table: Table): string {
  const { text, root } = emptyTable();
  const part = new PartEdits(text, root, TABLE_ORDER);
  const columns = table.columns.map((name, index) =>
    part.element('tableColumn', { id: index + 1, name: encodeString(name) }),
  );
  const inner =
    (table.filter ? filterXml(table.filter, '') : '') +
    part.element('tableColumns', { count: columns.length }, columns.join('')) +
    styleXml(part, table);
  return part.element(
    'table',
    {
      xmlns: MAIN,
      id: table.id,
      name: table.name,
      displayName: table.name,
      ref: areaAddress(table.area),
      headerRowCount: table.headerRow ? undefined : 0,
      totalsRowCount: table.totalsRow ? 1 : undefined,
      totalsRowShown: table.totalsRow ? undefined : 0,
    },
    inner,
  );
}

function emptyTable() {
  const text = '<table/>';
  return { text, root: parseXml(text, { part: 'table' }) };
}

function styleXml(part: PartEdits, table: Table): string {
  if (table.styleName === undefined) return '';
  return part.element('tableStyleInfo', {
    name: table.styleName,
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: table.bandedRows,
    showColumnStripes: false,
  });
}

function changeTable(context: SaveContext, path: string, table: Table, old: Table): void {
  const text = context.target.text(path);
  const part = new PartEdits(text, parseXml(text, { part: path }), TABLE_ORDER);
  if (!same(table.filter, old.filter))
    part.setChild('autoFilter', table.filter ? filterXml(table.filter, part.root.prefix) : '');
  if (table.styleName !== old.styleName || table.bandedRows !== old.bandedRows) {
    part.patchChild('tableStyleInfo', { name: table.styleName, showRowStripes: table.bandedRows });
  }
  writeTableTag(part, table, old);
  context.target.write(path, part.edits.apply());
}

function writeTableTag(part: PartEdits, table: Table, old: Table): void {
  const { root } = part;
  const attributes = {
    ...(table.name !== old.name && { name: table.name, displayName: table.name }),
    ...(!same(table.area, old.area) && { ref: areaAddress(table.area) }),
  };
  if (Object.keys(attributes).length > 0) {
    const all = { ...Object.fromEntries(root.attributes), ...attributes };
    part.edits.replace(root.start, root.innerStart, part.element(root.local, all).replace(/\/>$/, '>'));
  }
  childrenOf(part.child('tableColumns'), 'tableColumn').forEach((column, index) => {
    const name = table.columns[index];
    if (name === undefined || name === old.columns[index]) return;
    const tag = part.element('tableColumn', {
      ...Object.fromEntries(column.attributes),
      name: encodeString(name),
    });
    part.edits.replace(column.start, column.innerStart, column.selfClosed ? tag : tag.replace(/\/>$/, '>'));
  });
}
