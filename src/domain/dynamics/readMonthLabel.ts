import { normalizeText } from '../ledger/normalizeName';

/** The heading of a month's column: `3月份`, `三月`, `2024年3月`, `2024.03`; without a year it is the grid's. */
export interface MonthLabel {
  readonly year: number | null;
  readonly month: number;
}

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const NAMED = /^(?:(20\d\d)年)?(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?$/;
const DOTTED = /^(20\d\d)[-./](1[0-2]|0?[1-9])$/;

/** Reads a header cell that is a month and nothing else; null for every other (`9月份进度情况`, `1-9月`). */
export function readMonthLabel(text: string): MonthLabel | null {
  const plain = normalizeText(text);
  const match = NAMED.exec(plain) ?? DOTTED.exec(plain);
  if (match === null) return null;
  const word = match[2] ?? '';
  const spoken = CHINESE.indexOf(word) + 1;
  return {
    year: match[1] === undefined ? null : Number(match[1]),
    month: spoken === 0 ? Number(word) : spoken,
  };
}
