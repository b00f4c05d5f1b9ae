import { normalizeText } from '../ledger/normalizeName';

/** Levels of government, the highest first. */
const LEVELS = ['国家', '省', '州', '市', '县', '区', '旗', '镇', '乡'];
/** What may stand behind a level in a category's word. */
const BEHIND = [
  '本级',
  '级',
  '重点',
  '民生',
  '为民',
  '惠民',
  '十大',
  '十件',
  '办',
  '实事',
  '项目',
  '工程',
  '指标',
];
const WORD = new RegExp(`^(\\p{Script=Han}*?(?:${LEVELS.join('|')}))(?:${BEHIND.join('|')})+$`, 'u');

/** Whose category a word names: `省实事` and `省级重点民生实事` are 省's, `湘潭市实事` is 湘潭市's; null for a word of no level. */
export function levelOf(word: string): string | null {
  return WORD.exec(normalizeText(word))?.[1] ?? null;
}

/** The place of a level in the order of government, the highest first. */
export function levelRank(level: string): number {
  return LEVELS.findIndex((one) => level.endsWith(one));
}
