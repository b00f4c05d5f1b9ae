import { download } from './download';
import { WORKBOOK } from './saveFile';

/**
 * What Excel opens in a window of its own, a new workbook made by the add-in (base64), is a download here. Throws what
 * `atob` throws for a text that is none.
 */
export function downloadCopy(base64: string | undefined, name: string): void {
  if (base64 === undefined) return;
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  download(bytes, name, WORKBOOK);
}
