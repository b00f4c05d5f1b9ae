import { deflateSync } from 'fflate';
import { XlsxError } from '../XlsxError';
import { crc32 } from './crc32';
import { inflateEntry } from './inflateEntry';
import { readZip } from './readZip';
import { writeZip } from './writeZip';
import type { ZipEntry } from './ZipEntry';

/** 1 January 1980, the first time a zip knows: new parts carry it, so that equal content gives an equal file. */
const FIRST_TIME = 0x00210000;

/** From this size on speed counts more than the last per cent. */
const LARGE = 2 ** 22;

/** The parts of a file. Unchanged parts keep their place, their time and their compressed bytes. */
export class Package {
  private constructor(private entries: readonly ZipEntry[]) {}

  static open(bytes: Uint8Array): Package {
    return new Package(readZip(bytes));
  }

  static empty(): Package {
    return new Package([]);
  }

  /** A copy to write into; this one stays as it was read. */
  copy(): Package {
    return new Package(this.entries);
  }

  get names(): readonly string[] {
    return this.entries.map((entry) => entry.name);
  }

  /** Finds a part by its path without a leading `/`; case does not count, as the format rules. */
  find(path: string): string | undefined {
    return this.entry(path)?.name;
  }

  bytes(path: string): Uint8Array {
    const entry = this.entry(path);
    if (!entry) throw new XlsxError('missing-part', { part: path });
    return inflateEntry(entry);
  }

  text(path: string): string {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.bytes(path));
    } catch (error) {
      throw error instanceof XlsxError ? error : new XlsxError('damaged-part', { part: path });
    }
  }

  /** Puts a part in place, at the end if it is new. */
  write(path: string, text: string): void {
    const content = new TextEncoder().encode(text);
    const old = this.entry(path);
    const entry: ZipEntry = {
      name: old?.name ?? path,
      method: 8,
      time: old?.time ?? FIRST_TIME,
      attributes: old?.attributes ?? 0,
      crc: crc32(content),
      size: content.length,
      data: deflateSync(content, { level: content.length > LARGE ? 3 : 6 }),
    };
    this.entries = old
      ? this.entries.map((other) => (other === old ? entry : other))
      : [...this.entries, entry];
  }

  remove(path: string): void {
    const old = this.entry(path);
    this.entries = this.entries.filter((other) => other !== old);
  }

  toBytes(): Uint8Array {
    return writeZip(this.entries);
  }

  private entry(path: string): ZipEntry | undefined {
    const exact = this.entries.find((entry) => entry.name === path);
    if (exact) return exact;
    const wanted = path.toLowerCase();
    return this.entries.find((entry) => entry.name.toLowerCase() === wanted);
  }
}
