import { strToU8, zipSync } from 'fflate';
import { ledgerRow } from './ledgerRows';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const header = ['序号', '项目名称', '牵头单位', '任务数', '进度情况', '完成比例', '备注'];

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  ['/xl/workbook.xml', 'sheet.main'],
  ['/xl/worksheets/sheet1.xml', 'worksheet'],
  ['/xl/styles.xml', 'styles'],
  ['/xl/sharedStrings.xml', 'sharedStrings'],
]
  .map(
    ([part, kind]) =>
      `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
  )
  .join('')}</Types>`;

const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="12"/><name val="黑体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const relationship = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${relations}/${kind}" Target="${target}"/>`;

/** Texts of the package, each stored once, as Excel stores them. */
class SharedTexts {
  readonly #indexes = new Map<string, number>();

  indexOf(text: string): number {
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  toXml(): string {
    const items = [...this.#indexes.keys()].map((text) => `<si><t xml:space="preserve">${text}</t></si>`);
    return `${declaration}<sst xmlns="${main}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

function cellXml(address: string, value: string | number | null, style: number, texts: SharedTexts): string {
  if (value === null) return `<c r="${address}" s="${style}"/>`;
  if (typeof value === 'number') return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
  return `<c r="${address}" s="${style}" t="s"><v>${texts.indexOf(value)}</v></c>`;
}

function rowXml(row: number, values: readonly (string | number | null)[], texts: SharedTexts): string {
  const cells = values.map((value, column) => {
    const style = row === 1 ? 1 : column === 5 && typeof value === 'number' ? 3 : 2;
    return cellXml(`${'ABCDEFG'.charAt(column)}${row}`, value, style, texts);
  });
  return `<row r="${row}" ht="14.25" customHeight="1">${cells.join('')}</row>`;
}

/** A ledger of `rows` items as one .xlsx, written by hand so that neither side's own writer has a part in it. */
export function generateLedger(rows: number): Uint8Array {
  const texts = new SharedTexts();
  const body = Array.from({ length: rows }, (_, n) => rowXml(n + 2, [n + 1, ...ledgerRow(n), null], texts));
  const sheet = `${declaration}<worksheet xmlns="${main}"><cols><col min="2" max="2" width="36" customWidth="1"/><col min="5" max="5" width="40" customWidth="1"/></cols><sheetData>${rowXml(1, header, texts)}${body.join('')}</sheetData></worksheet>`;
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(
      `${declaration}<Relationships xmlns="${packageRelations}">${relationship(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="进度台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${declaration}<Relationships xmlns="${packageRelations}">${relationship(1, 'worksheet', 'worksheets/sheet1.xml')}${relationship(2, 'styles', 'styles.xml')}${relationship(3, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    'xl/styles.xml': strToU8(styles),
    'xl/sharedStrings.xml': strToU8(texts.toXml()),
  });
}
