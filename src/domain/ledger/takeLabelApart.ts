import { MONTH_WORDS, OTHER_PERIODS } from './columnWords';
import { normalizeText } from './normalizeName';

/** A header cell taken apart: its word, whether anything was left away, whether it says percent or one month only. */
export interface LabelParts {
  readonly word: string;
  readonly bare: boolean;
  readonly percent: boolean;
  readonly monthly: boolean;
  /** Whether it began with a year or a span of months. */
  readonly spans: boolean;
  readonly suffixes: readonly string[];
}

const SUFFIX = /\(([^()]*)\)$/;
/** A year, a span of months or an end of month: how far the column reaches, always from the year's start. */
const SPAN =
  /^(?:20\d\d年度?)?(?:截[至止](?:目前|当前)?)?(?:20\d\d年)?(?:1月?[-—–~至]\d{1,2}月份?|(?<=截[至止](?:20\d\d年)?)\d{1,2}月(?:份|底|末|\d{1,2}日)?|\d{1,2}月[底末])?/;

function isMonthly(word: string): boolean {
  if (OTHER_PERIODS.some((period) => word.startsWith(period))) return true;
  return !word.includes('累计') && MONTH_WORDS.some((month) => word.startsWith(month));
}

/** Takes a header cell apart: spaces, bracketed suffixes, a leading year or span (`截至9月底`, `1-9月`) are no part of it. */
export function takeLabelApart(text: string): LabelParts {
  let word = normalizeText(text).replace(/[::]$/, '');
  const suffixes: string[] = [];
  for (let match = SUFFIX.exec(word); match !== null && match.index > 0; match = SUFFIX.exec(word)) {
    suffixes.unshift(match[1] ?? '');
    word = word.slice(0, match.index);
  }
  const withoutPercent = word.length > 1 ? word.replace(/%$/, '') : word;
  const percent =
    withoutPercent !== word || suffixes.some((suffix) => suffix.includes('%') || suffix.includes('百分'));
  const withoutSpan = withoutPercent.replace(SPAN, '') || withoutPercent;
  const monthly = isMonthly(withoutSpan) || suffixes.some((suffix) => isMonthly(suffix));
  const bare = suffixes.length === 0 && withoutSpan === word;
  return { word: withoutSpan, bare, percent, monthly, spans: withoutSpan !== withoutPercent, suffixes };
}
