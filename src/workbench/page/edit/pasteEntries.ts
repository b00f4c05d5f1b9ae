import type { CellPlace } from '../selection/Selection';
import type { Entry } from './enterTexts';

const FIELD = /(?:^|\t)(?:"((?:[^"]|"")*)"(?=\t|$)|([^\t]*))/gu;

/** The texts of the clipboard as entries from a cell on: one row a line, one column a tab. */
export function pasteEntries(text: string, from: CellPlace): Entry[] {
  return readLines(text).flatMap((line, row) =>
    readFields(line).map((field, column) => ({
      row: from.row + row,
      column: from.column + column,
      text: field,
    })),
  );
}

function readLines(text: string): string[] {
  const ended = text.replace(/\r?\n$/u, '');
  if (!ended.includes('"')) return ended.split(/\r?\n/u);
  const lines: string[] = [];
  let line = '';
  for (const part of ended.split(/(\r?\n)/u)) {
    const isEnd = /^\r?\n$/u.test(part);
    if (isEnd && (line.match(/"/gu) ?? []).length % 2 === 0) {
      lines.push(line);
      line = '';
    } else line += part;
  }
  return [...lines, line];
}

function readFields(line: string): string[] {
  return [...line.matchAll(FIELD)].map((match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
}
