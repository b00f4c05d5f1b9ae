import type { Block } from './Block';
import { TOTAL_WORDS } from './columnWords';
import { normalizeText } from './normalizeName';
import type { SheetReader } from './SheetReader';

const WORDS = TOTAL_WORDS.join('|');
/** The characters that end those words: cells without one are passed over. */
const HINT = new RegExp(`[${TOTAL_WORDS.map((word) => word.slice(-1)).join('')}]`);
const TOTAL = new RegExp(`^(?:${WORDS})(?:\\(.*\\)|:.*|\\d+[项个])?$|(?:${WORDS}):?$`);

/** The text that makes a row a total (合计, 小计, 民政局小计), left of the task column; null for any other row. */
export function totalText(reader: SheetReader, row: number, block: Block): string | null {
  for (let column = block.firstColumn; column < block.columns.task; column += 1) {
    const text = reader.text(row, column);
    if (HINT.test(text) && TOTAL.test(normalizeText(text))) return text;
  }
  return null;
}
