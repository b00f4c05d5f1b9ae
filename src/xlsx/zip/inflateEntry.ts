import { inflateSync } from 'fflate';
import { XlsxError } from '../XlsxError';
import { crc32 } from './crc32';
import type { ZipEntry } from './ZipEntry';

const STORED = 0;
const DEFLATED = 8;

/** The content of an entry, never more than it declared; refused where size or check sum differ. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = unpack(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new XlsxError('damaged-part', { part: entry.name });
  return bytes;
}

function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return entry.data;
  if (entry.method !== DEFLATED) throw new XlsxError('damaged-part', { part: entry.name });
  try {
    return inflateSync(entry.data, { out: new Uint8Array(entry.size) });
  } catch {
    throw new XlsxError('damaged-part', { part: entry.name });
  }
}
