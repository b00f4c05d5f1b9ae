import { cellAt } from '../sheet/cellAt';
import type { SheetSnapshot } from '../sheet/SheetSnapshot';
import type { Block } from './Block';
import { normalizeText } from './normalizeName';
import { parsePeriod, parseYear } from './parsePeriod';
import type { Period } from './Period';

/** How many rows above the first header may hold titles. */
const TITLE_ROWS = 10;
const UP_TO = /截[至止]/;

function titleTexts(sheet: SheetSnapshot, firstHeaderRow: number): readonly string[] {
  const texts: string[] = [];
  for (let row = Math.max(sheet.area.row, firstHeaderRow - TITLE_ROWS); row < firstHeaderRow; row += 1) {
    for (let column = 0; column < sheet.area.columns; column += 1) {
      const value = cellAt(sheet, row, sheet.area.column + column);
      if (typeof value === 'string' && value !== '') texts.push(value);
    }
  }
  return texts;
}

function firstPeriod(texts: readonly string[]): Period | null {
  for (const text of texts) {
    const period = parsePeriod(text);
    if (period !== null) return period;
  }
  return null;
}

function afterUpTo(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const plain = normalizeText(text);
    const match = UP_TO.exec(plain);
    return match === null ? [] : [plain.slice(match.index)];
  });
}

/** A sheet's period: what 截至 says in its titles or headers, else its title, else its name. */
export function findPeriod(sheet: SheetSnapshot, blocks: readonly Block[]): Period | null {
  const firstHeader = Math.min(...blocks.flatMap((block) => block.headerRows));
  const titles = titleTexts(sheet, firstHeader);
  const headers = blocks.flatMap((block) => Object.values(block.labels));
  const period =
    firstPeriod(afterUpTo([...titles, ...headers])) ?? firstPeriod(titles) ?? parsePeriod(sheet.name);
  if (period?.year !== null) return period ?? null;
  const year = [...titles, sheet.name].map(parseYear).find((found) => found !== null);
  return { ...period, year: year ?? null };
}
