import type { Workbook } from './model/Workbook';
import { XlsxError } from './XlsxError';

/** Reads a workbook. Throws XlsxError with an OpenErrorCode for what it cannot read. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  throw new XlsxError('not-a-workbook', { size: bytes.length });
}
