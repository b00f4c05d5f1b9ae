import { XlsxError } from '../XlsxError';
import { childrenOf } from '../xml/XmlElement';
import { parseXml } from '../xml/parseXml';
import type { Package } from '../zip/Package';
import { readRelationships, relationshipOf } from './readRelationships';

const CONTENT_TYPES = '[Content_Types].xml';

/** The path of the workbook's own part; refused where the file is another kind of document. */
export function findWorkbook(source: Package): string {
  if (source.find(CONTENT_TYPES) === undefined) throw new XlsxError(otherKind(source));
  const path = relationshipOf(readRelationships(source, ''), 'officeDocument')?.target;
  if (path === undefined || source.find(path) === undefined)
    throw new XlsxError('missing-part', { part: 'workbook' });
  const type = contentType(source, path);
  if (type.includes('sheet.binary')) throw new XlsxError('binary-workbook');
  if (!type.includes('spreadsheetml') && !type.includes('ms-excel'))
    throw new XlsxError('other-document', { type });
  return path;
}

function contentType(source: Package, path: string): string {
  const root = parseXml(source.text(CONTENT_TYPES), { part: CONTENT_TYPES });
  const wanted = `/${path}`.toLowerCase();
  const own = childrenOf(root, 'Override').find(
    (type) => type.attributes.get('PartName')?.toLowerCase() === wanted,
  );
  const byEnding = childrenOf(root, 'Default').find((type) =>
    path.endsWith(`.${type.attributes.get('Extension') ?? ''}`),
  );
  return (own ?? byEnding)?.attributes.get('ContentType') ?? '';
}

function otherKind(source: Package): 'other-document' | 'not-a-workbook' {
  return source.find('mimetype') === undefined ? 'not-a-workbook' : 'other-document';
}
