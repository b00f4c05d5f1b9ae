import type { Weighed } from '../session/packRequests';

/** One thing to write; `weight` estimates the bytes that it takes in the request. */
export interface Order extends Weighed {
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Bytes in one request: Excel on the web refuses more than 5 MB, and JSON is wrapped around it once more. */
export const BYTES_A_REQUEST = 3_500_000;

/** A text's size in a request: a Chinese character takes three bytes. */
export function bytesOf(text: string): number {
  let bytes = 4;
  for (let index = 0; index < text.length; index += 1) bytes += text.charCodeAt(index) > 0x7f ? 3 : 1;
  return bytes;
}
