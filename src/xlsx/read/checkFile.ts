import { XlsxError } from '../XlsxError';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Says of bytes that are no zip archive what they are: the sentence that a clerk needs differs. */
export function checkFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxError('empty-file');
  if (startsWith(bytes, OLE))
    throw new XlsxError(holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-format');
  if (!startsWith(bytes, ZIP)) throw new XlsxError('not-a-workbook');
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((value, index) => bytes[index] === value);
}

/** Whether the name of a stream stands in an OLE file's directory. */
function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = Array.from(word, (letter) => letter.charCodeAt(0));
  for (let place = 0; place + wanted.length * 2 <= bytes.length; place += 2) {
    if (
      wanted.every((code, index) => bytes[place + index * 2] === code && bytes[place + index * 2 + 1] === 0)
    )
      return true;
  }
  return false;
}
