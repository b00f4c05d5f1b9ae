import type { CellPlace } from '../selection/Selection';
import type { Entry } from './enterTexts';

/** A field in quotes, or up to the next tab or line end; then what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/uy;

/** The texts of the clipboard as entries from a cell on: one row a line, one column a tab. */
export function pasteEntries(text: string, from: CellPlace): Entry[] {
  const entries: Entry[] = [];
  const ended = text.replace(/\r?\n$/u, '');
  let { row, column } = from;
  for (FIELD.lastIndex = 0; ;) {
    const match = FIELD.exec(ended);
    if (!match) return entries;
    const [, quoted, plain = '', end] = match;
    entries.push({ row, column, text: quoted?.replaceAll('""', '"') ?? plain });
    if (end === '') return entries;
    if (end === '\t') column += 1;
    else {
      row += 1;
      column = from.column;
    }
  }
}
