import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

const STRIDE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += STRIDE)
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + STRIDE)));
  return btoa(pieces.join(''));
}

/**
 * Text small enough to keep in a workbook and safe in XML: deflated, in base64. A ledger's journal shrinks to about a
 * fifth, so that ten steps fit under the limits of Excel on the web.
 */
export function packText(text: string): string {
  return toBase64(deflateSync(strToU8(text)));
}

/** The text that was packed; null where it is no such thing (cut off, edited by hand). */
export function unpackText(packed: string): string | null {
  if (packed === '') return null;
  try {
    return strFromU8(inflateSync(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))));
  } catch {
    return null;
  }
}
