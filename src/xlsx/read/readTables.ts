import type { Table } from '../model/Table';
import { parseArea } from '../reference/a1';
import { decodeString } from '../xml/entities';
import { parseXml } from '../xml/parseXml';
import { attribute, child, childrenOf, flagOf, numberOf } from '../xml/XmlElement';
import { readAutoFilter } from './readAutoFilter';
import type { SheetSource } from './SheetSource';

/** A table and the part that holds it. */
export interface TablePart {
  readonly path: string;
  readonly relationship: string;
  readonly table: Table;
}

/** The tables of a sheet in its own order. */
export function readTables(source: SheetSource): TablePart[] {
  return childrenOf(child(source.root, 'tableParts'), 'tablePart').flatMap((part) => {
    const id = attribute(part, 'id');
    const path = source.relationships.find((relationship) => relationship.id === id)?.target;
    const table = path === undefined ? undefined : readTable(source, path);
    return path !== undefined && id !== undefined && table ? [{ path, relationship: id, table }] : [];
  });
}

function readTable(source: SheetSource, path: string): Table | undefined {
  const text = source.package.text(path);
  const root = parseXml(text, { part: path });
  const area = parseArea(root.attributes.get('ref') ?? '');
  const info = child(root, 'tableStyleInfo');
  const filter = readAutoFilter(text, child(root, 'autoFilter'));
  const styleName = info?.attributes.get('name');
  if (!area) return undefined;
  return {
    id: numberOf(root, 'id') ?? 0,
    name: root.attributes.get('displayName') ?? root.attributes.get('name') ?? '',
    area,
    headerRow: (numberOf(root, 'headerRowCount') ?? 1) > 0,
    totalsRow: (numberOf(root, 'totalsRowCount') ?? 0) > 0,
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map((column) =>
      decodeString(column.attributes.get('name') ?? ''),
    ),
    ...(filter && { filter }),
    ...(styleName !== undefined && { styleName }),
    bandedRows: flagOf(info, 'showRowStripes'),
  };
}
