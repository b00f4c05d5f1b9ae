import type { ZipEntry } from './ZipEntry';

const UTF8_NAMES = 0x0800;

/** An archive of the entries in their order, each with its own time and its compressed bytes as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const local = join([head(0x04034b50, [20], entry, name), name]);
    directory.push(join([centralHead(entry, name, offset), name]));
    chunks.push(local, entry.data);
    offset += local.length + entry.data.length;
  }
  const central = join(directory);
  return join([...chunks, central, endRecord(entries.length, central.length, offset)]);
}

/** The fields that the local header and the directory share, after their version words. */
function head(signature: number, versions: readonly number[], entry: ZipEntry, name: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(28 + versions.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  versions.forEach((version, index) => {
    view.setUint16(4 + index * 2, version, true);
  });
  const at = 4 + versions.length * 2;
  view.setUint16(at, UTF8_NAMES, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.time, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.data.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, name.length, true);
  return bytes;
}

function centralHead(entry: ZipEntry, name: Uint8Array, offset: number): Uint8Array {
  const rest = new Uint8Array(14);
  const view = new DataView(rest.buffer);
  view.setUint32(6, entry.attributes, true);
  view.setUint32(10, offset, true);
  return join([head(0x02014b50, [20, 20], entry, name), rest]);
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
