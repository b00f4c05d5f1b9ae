import { XlsxError } from '../XlsxError';
import type { ZipEntry } from './ZipEntry';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const ENCRYPTED = 1;

/** How much an archive may declare: nothing is inflated before these hold. */
export const ZIP_LIMITS = { entries: 20_000, total: 512 * 2 ** 20, ratio: 400, ratioFrom: 64 * 2 ** 20 };

/** The entries of a zip archive in the order of its directory, sizes as declared. Nothing is inflated here. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > ZIP_LIMITS.entries) throw new XlsxError('too-many-parts', { count, limit: ZIP_LIMITS.entries });
  const entries: ZipEntry[] = [];
  let place = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (place + 46 > bytes.length || view.getUint32(place, true) !== CENTRAL) throw new XlsxError('cut-off');
    entries.push(readEntry(bytes, view, place));
    place +=
      46 +
      view.getUint16(place + 28, true) +
      view.getUint16(place + 30, true) +
      view.getUint16(place + 32, true);
  }
  guardSizes(entries, bytes.length);
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let place = view.byteLength - END_SIZE; place >= lowest; place -= 1) {
    if (view.getUint32(place, true) === END) return place;
  }
  throw new XlsxError('cut-off');
}

function readEntry(bytes: Uint8Array, view: DataView, place: number): ZipEntry {
  if (view.getUint16(place + 8, true) & ENCRYPTED) throw new XlsxError('encrypted');
  const compressed = view.getUint32(place + 20, true);
  const local = view.getUint32(place + 42, true);
  const nameEnd = place + 46 + view.getUint16(place + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(place + 46, nameEnd));
  return {
    name,
    method: view.getUint16(place + 10, true),
    time: view.getUint32(place + 12, true),
    attributes: view.getUint32(place + 38, true),
    crc: view.getUint32(place + 16, true),
    size: view.getUint32(place + 24, true),
    data: entryData({ bytes, view, local, compressed }),
  };
}

function entryData(at: { bytes: Uint8Array; view: DataView; local: number; compressed: number }): Uint8Array {
  const { bytes, view, local, compressed } = at;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new XlsxError('cut-off');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + compressed > bytes.length) throw new XlsxError('cut-off');
  return bytes.subarray(start, start + compressed);
}

function guardSizes(entries: readonly ZipEntry[], packed: number): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const { ratio, ratioFrom } = ZIP_LIMITS;
  if (total > ZIP_LIMITS.total || (total > ratioFrom && total / packed > ratio)) {
    throw new XlsxError('too-large', {
      megabytes: Math.ceil(total / 2 ** 20),
      limit: ZIP_LIMITS.total / 2 ** 20,
    });
  }
}
