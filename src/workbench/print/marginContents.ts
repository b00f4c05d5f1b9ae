/** What Excel's codes stand for when a page is printed. */
export interface MarginFacts {
  readonly sheet: string;
  readonly file: string;
  readonly date: string;
  readonly time: string;
}

export type Place = 'left' | 'center' | 'right';

const PLACES: Readonly<Record<string, Place>> = { L: 'left', C: 'center', R: 'right' };
/** `&&`, a font, a font size, a colour, a page number that is moved, or a code of one letter. */
const CODE = /&(?:&|"[^"]*"|\d+|K[0-9A-F]{6}|K\d\d[+-]\d{3}|[PN][+-]\d+|.)|[^&]+|&$/gis;

/**
 * A header's or footer's text, `&L…&C…&R…` in Excel's codes, as CSS contents by place: `第 &P 页` becomes
 * `"第 " counter(page) " 页"`. Fonts, sizes and pictures in it are left away.
 */
export function marginContents(text: string, facts: MarginFacts): Readonly<Partial<Record<Place, string>>> {
  const found: Partial<Record<Place, string[]>> = {};
  let place: Place = 'center';
  for (const [code] of text.matchAll(CODE)) {
    const turned = code.startsWith('&') ? PLACES[code.slice(1).toUpperCase()] : undefined;
    if (turned) place = turned;
    else (found[place] ??= []).push(contentOf(code, facts));
  }
  const contents: Partial<Record<Place, string>> = {};
  for (const where of Object.values(PLACES)) {
    const content = (found[where] ?? []).filter(Boolean).join(' ');
    if (content !== '') contents[where] = content;
  }
  return contents;
}

function contentOf(code: string, { sheet, file, date, time }: MarginFacts): string {
  if (!code.startsWith('&')) return quoted(code);
  switch (code[1]?.toUpperCase()) {
    case '&':
      return quoted('&');
    case 'P':
      return 'counter(page)';
    case 'N':
      return 'counter(pages)';
    case 'A':
      return quoted(sheet);
    case 'F':
      return quoted(file);
    case 'D':
      return quoted(date);
    case 'T':
      return quoted(time);
    default:
      return '';
  }
}

/** A text as a CSS string. */
function quoted(text: string): string {
  const escaped = text.replaceAll(/[\\"<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${escaped.replaceAll(/\r\n|\r|\n/g, '\\a ')}"`;
}
