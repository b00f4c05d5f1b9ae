import { strToU8, zipSync } from 'fflate';
import { openWorkbook, type XlsxError } from '../../src/xlsx';
import { fixture } from './fixture';

const types = (type: string) =>
  `<Types><Override PartName="/xl/workbook.xml" ContentType="application/${type}"/></Types>`;
const link =
  '<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>';
const parts = (more: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(more).map(([path, text]) => [path, strToU8(text)])));
const withWorkbook = (
  workbook: string,
  type = 'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
) => parts({ '[Content_Types].xml': types(type), '_rels/.rels': link, 'xl/workbook.xml': workbook });
const ole = (word: string) => {
  const bytes = new Uint8Array(512);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(word).forEach((letter, index) => (bytes[256 + index * 2] = letter.charCodeAt(0)));
  return bytes;
};
/** An archive whose directory declares `size` bytes for its largest part. */
const declaring = (size: number) => {
  const bytes = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(1000) });
  const view = new DataView(bytes.buffer);
  for (let place = 0; place < bytes.length - 4; place += 1) {
    if (view.getUint32(place, true) === 0x02014b50) view.setUint32(place + 24, size, true);
  }
  return bytes;
};
const whole = fixture('excel-like.xlsm');

test.each<[string, Uint8Array, string]>([
  ['an empty file', new Uint8Array(), 'empty-file'],
  ['a text', strToU8('序号,项目\n1,公路'), 'not-a-workbook'],
  ['a file cut off', whole.slice(0, whole.length - 300), 'cut-off'],
  ['the first bytes of a file', whole.slice(0, 40), 'cut-off'],
  ['an .xls or .et', ole('Workbook'), 'old-format'],
  ['an encrypted workbook', ole('EncryptedPackage'), 'encrypted'],
  ['a bomb by its declared size', declaring(900 * 2 ** 20), 'too-large'],
  ['a part that is larger than declared', declaring(10), 'not-a-workbook'],
  ['an archive of something else', parts({ 'readme.txt': '你好' }), 'not-a-workbook'],
  ['an .ods', parts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'other-document'],
  [
    'a .docx',
    withWorkbook('<w/>', 'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
    'other-document',
  ],
  ['an .xlsb', withWorkbook('<w/>', 'vnd.ms-excel.sheet.binary.macroEnabled.main'), 'binary-workbook'],
  ['broken XML', withWorkbook('<workbook><sheets></workbook>'), 'damaged-part'],
  ['a document type', withWorkbook('<!DOCTYPE a [<!ENTITY b "c">]><workbook/>'), 'damaged-part'],
  ['no sheets', withWorkbook('<workbook/>'), 'missing-part'],
  [
    'a sheet whose part is missing',
    withWorkbook('<workbook><sheets><sheet name="台账" sheetId="1" r:id="rId9"/></sheets></workbook>'),
    'missing-part',
  ],
])('refuses %s', (_, bytes, code) => {
  expect(() => openWorkbook(bytes)).toThrow(
    expect.objectContaining({ name: 'XlsxError', code }) as XlsxError,
  );
});

test('a damaged part is named', () => {
  const damaged = whole.slice();
  // The first local header: its content starts behind name and extra field; one byte of it is changed.
  const place = 30 + new DataView(damaged.buffer).getUint16(26, true) + 20;
  damaged[place] = (damaged[place] ?? 0) ^ 0xff;
  const refused = expect.objectContaining({
    code: 'damaged-part',
    params: { part: '[Content_Types].xml' },
  }) as XlsxError;
  expect(() => openWorkbook(damaged)).toThrow(refused);
});
