const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of an XML file: entities read. Line ends are as the XML rules make them. */
export function decodeXml(text: string): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!plain.includes('&')) return plain;
  return plain.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole: string, hex?: string, number?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(number) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const MARKUP = /[&<>\r]/;

/** Text made fit to stand in an element. Most texts of a sheet hold nothing that needs it. */
export function encodeText(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Text made fit to stand in an attribute between double quotes. */
export function encodeAttribute(text: string): string {
  return encodeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

const ESCAPE = /_x([0-9A-F]{4})_/gi;

/** The string of a workbook's text: `_x000D_` stands for a character that XML cannot hold. */
export function decodeString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** What XML cannot hold, apart from tab and line feed. */
const UNFIT = /[^\t\n\u0020-\uFFFD]/g;

/** The way back: control characters, and what would be read as an escape, are escaped. */
export function encodeString(text: string): string {
  return text.replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_').replace(UNFIT, escaped);
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
