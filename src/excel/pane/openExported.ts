import { WorkbookError, type WorkbookErrorCode } from '../../application/port/WorkbookError';
import { translateError } from '../errors/translateError';

/** Whether Excel opened the file as a new workbook; `refused` under a hardening policy, and at times on the web. */
export type OpenedExport =
  | { readonly kind: 'opened' }
  | { readonly kind: 'refused'; readonly code: WorkbookErrorCode; readonly detail: string };

/** How a file's base64 text becomes a workbook of its own. */
export type OpenFile = (base64: string) => Promise<void>;

/** Bytes a turn: more arguments than this overflow a call. */
const PIECE = 0x8000;

/** Opens a file as a new workbook beside this one. Where Excel will not, the sheets can still be moved by hand. */
export async function openExported(
  bytes: Uint8Array,
  open: OpenFile = (base64) => Excel.createWorkbook(base64),
): Promise<OpenedExport> {
  try {
    await open(base64Of(bytes));
    return { kind: 'opened' };
  } catch (raw) {
    const error = translateError(raw);
    if (error instanceof WorkbookError) return { kind: 'refused', code: error.code, detail: error.detail };
    return { kind: 'refused', code: 'unknown', detail: String(raw) };
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE)
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(text);
}
