/** An entry as the archive declares it; `data` is still compressed and is written back as it is. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly time: number;
  readonly attributes: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}
