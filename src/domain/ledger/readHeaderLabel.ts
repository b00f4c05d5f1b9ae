import { COLUMN_WORDS, MONTH_WORDS, NARRATIVE_WORDS, type WordRole } from './columnWords';
import { normalizeText } from './normalizeName';

/** A header cell understood: its role, how plainly it says so (0 is the exact word), and its word's place in the list. */
export interface HeaderLabel {
  readonly role: WordRole;
  readonly rank: number;
  readonly order: number;
  readonly percent: boolean;
}

/** A header cell taken apart: its word, whether anything was left away, whether it says percent or one month only. */
export interface LabelParts {
  readonly word: string;
  readonly bare: boolean;
  readonly percent: boolean;
  readonly monthly: boolean;
}

const SUFFIX = /\(([^()]*)\)$/;
const SPAN =
  /^(?:20\d\d年度?)?(?:截[至止])?(?:20\d\d年)?(?:1月?[-—–~至]\d{1,2}月份?|(?<=截[至止](?:20\d\d年)?)\d{1,2}月(?:份|底|末|\d{1,2}日)?)?/;
const MONTH = /^\d{1,2}月份?/;

/** Takes a header cell apart: spaces, bracketed suffixes, a leading year or span (`截至9月底`, `1-9月`) are no part of it. */
export function takeLabelApart(text: string): LabelParts {
  let word = normalizeText(text).replace(/[::]$/, '');
  let suffixes = '';
  for (let match = SUFFIX.exec(word); match !== null && match.index > 0; match = SUFFIX.exec(word)) {
    suffixes += match[1] ?? '';
    word = word.slice(0, match.index);
  }
  const bare = suffixes === '';
  const withoutPercent = word.length > 1 ? word.replace(/%$/, '') : word;
  const percent = suffixes.includes('%') || suffixes.includes('百分') || withoutPercent !== word;
  const withoutSpan = withoutPercent.replace(SPAN, '') || withoutPercent;
  const monthly = MONTH_WORDS.some((month) => withoutSpan.startsWith(month) || suffixes.includes(month));
  return { word: withoutSpan, bare: bare && withoutSpan === word, percent, monthly };
}

const ROLES = new Map<string, { readonly role: WordRole; readonly order: number }>(
  (Object.keys(COLUMN_WORDS) as WordRole[]).flatMap((role) =>
    COLUMN_WORDS[role].map((word, order) => [word, { role, order }] as const),
  ),
);

/** Reads a header cell; null for what names no column (`累计完成投资(万元)`, `本月完成数`). */
export function readHeaderLabel(text: string): HeaderLabel | null {
  const { word, bare, percent, monthly } = takeLabelApart(text);
  if (monthly) return null;
  const known = ROLES.get(word);
  if (known !== undefined) return { ...known, rank: bare ? 0 : 1, percent };
  const narrative = word.replace(MONTH, '');
  if (narrative === word || !NARRATIVE_WORDS.includes(narrative)) return null;
  return { role: 'progress', rank: 2, order: NARRATIVE_WORDS.indexOf(narrative), percent };
}
