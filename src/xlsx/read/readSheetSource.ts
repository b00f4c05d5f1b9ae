import { parseXml } from '../xml/parseXml';
import type { Package } from '../zip/Package';
import { readRelationships } from './readRelationships';
import type { SheetSource } from './SheetSource';

/** Reads a sheet's part; the cells stay text. */
export function readSheetSource(source: Package, path: string): SheetSource {
  const text = source.text(path);
  const root = parseXml(text, { part: path, leaveUnread: 'sheetData' });
  return { package: source, path, text, root, relationships: readRelationships(source, path) };
}
