import type { Json } from './Json';

const COMPRESSED = 1;
const MAX_SLICE = 4 * 1024 * 1024;
/** office.js: the file format is not supported. */
const TYPE_NOT_SUPPORTED = 5008;
const INTERNAL = 5001;
const CLOSED = 5009;

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** `getFileAsync`: the workbook as a package, in slices, from open to close. Only the compressed form is answered. */
export class Files {
  private readonly files = new Map<number, OpenFile>();
  private readonly save: () => Uint8Array;
  private handles = 0;

  constructor(save: () => Uint8Array) {
    this.save = save;
  }

  open(type: unknown, sliceSize: unknown): Json {
    if (type !== COMPRESSED) return { Error: TYPE_NOT_SUPPORTED };
    try {
      const bytes = this.save();
      const size =
        typeof sliceSize === 'number' && sliceSize > 0 ? Math.min(sliceSize, MAX_SLICE) : MAX_SLICE;
      this.handles += 1;
      this.files.set(this.handles, { bytes, sliceSize: size });
      return { Error: 0, 0: this.handles, 1: bytes.length };
    } catch {
      return { Error: INTERNAL };
    }
  }

  slice(handle: unknown, index: unknown): Json {
    const file = typeof handle === 'number' ? this.files.get(handle) : undefined;
    if (!file || typeof index !== 'number') return { Error: CLOSED };
    const bytes = file.bytes.subarray(index * file.sliceSize, (index + 1) * file.sliceSize);
    return { Error: 0, 0: [...bytes], 1: bytes.length };
  }

  close(handle: unknown): Json {
    return typeof handle === 'number' && this.files.delete(handle) ? { Error: 0 } : { Error: CLOSED };
  }
}
