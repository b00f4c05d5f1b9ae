import {
  COLUMN_WORDS,
  MONTH_WORDS,
  NAME_PARTS,
  NARRATIVE_WORDS,
  SUB_WORDS,
  UNIT_LEVELS,
  type WordRole,
} from './columnWords';
import { type LabelParts, takeLabelApart } from './takeLabelApart';

/** A header cell understood: its role, how plainly it says so (0 is the exact word), and its word's place in the list. */
export interface HeaderLabel {
  readonly role: WordRole;
  readonly rank: number;
  readonly order: number;
  readonly percent: boolean;
}

interface Known {
  readonly role: WordRole;
  readonly order: number;
}

const ROLES = new Map<string, Known>(
  (Object.keys(COLUMN_WORDS) as WordRole[]).flatMap((role) =>
    COLUMN_WORDS[role].map((word, order) => [word, { role, order }] as const),
  ),
);

/** A word that is not in the lists, understood by one rule; null where the rule has nothing to say. */
type Rule = (parts: LabelParts) => Known | null;

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const MADE_UP_NAME = new RegExp(
  `^${anyOf(NAME_PARTS.before)}*${anyOf(NAME_PARTS.heads)}名称$|^${anyOf(NAME_PARTS.before)}+${anyOf(NAME_PARTS.heads)}$`,
);
const MONTH = /^\d{1,2}月份?/;
const anyMonthWord = new RegExp(`^${anyOf(MONTH_WORDS)}`);
const LEVEL = new RegExp(`^${anyOf(UNIT_LEVELS)}`);
/** Words of what was done, which with a percent sign are the ratio (`完成年度计划%`, `占年度任务(%)`). */
const OF_THE_TASK = /^(?:累计|已|实际)?(?:完成|占|达)/;

const rules: readonly Rule[] = [
  // `牵头(责任)单位`: a bracket in the middle is left away, or read with the rest.
  ({ word }) => ROLES.get(word.replace(/\([^()]*\)/g, '')) ?? ROLES.get(word.replace(/[()]/g, '')) ?? null,
  ({ word }) => {
    const known = ROLES.get(word.replace(LEVEL, ''));
    return known?.role === 'unit' ? known : null;
  },
  ({ word }) => (MADE_UP_NAME.test(word) ? { role: 'name', order: COLUMN_WORDS.name.length } : null),
  ({ word, percent }) =>
    percent && OF_THE_TASK.test(word) ? { role: 'ratio', order: COLUMN_WORDS.ratio.length } : null,
  ({ word, spans }) =>
    spans && word === '完成' ? { role: 'progress', order: COLUMN_WORDS.progress.length } : null,
  // `本月累计完成` is the total, said at the end of the month.
  ({ word }) => ROLES.get(word.replace(anyMonthWord, '')) ?? null,
  ({ word }) => {
    const narrative = word.replace(MONTH, '');
    const order = NARRATIVE_WORDS.indexOf(narrative);
    return narrative === word || order < 0 ? null : { role: 'progress', order };
  },
  // `责任单位/责任人`, `完成情况及存在问题`: the first of them is what the column is read for.
  ({ word }) => ROLES.get(/^([^/、及和与]+)[/、及和与]/.exec(word)?.[1] ?? '') ?? null,
];

function ruled(parts: LabelParts): Known | null {
  for (const rule of rules) {
    const known = rule(parts);
    if (known !== null) return known;
  }
  return null;
}

const ABOUT_PROGRESS = new Set<WordRole>(['progress', 'ratio', 'progress-or-ratio']);

/** `完成进度(数量)`, `完成情况(%)`: the bracket says which of the two the column is. */
function bySuffix({ role, order }: Known, { suffixes, percent }: LabelParts): Known {
  if (!ABOUT_PROGRESS.has(role)) return { role, order };
  const { progress = [], ratio = [] } = SUB_WORDS.progress;
  if (percent || suffixes.some((suffix) => ratio.includes(suffix))) return { role: 'ratio', order };
  return suffixes.some((suffix) => progress.includes(suffix)) ? { role: 'progress', order } : { role, order };
}

/** The rank of a word that is in no list, but understood by a rule. */
export const MADE_UP = 2;

/** Reads a header cell; null for what names no column (`累计完成投资(万元)`, `本月完成数`). */
export function readHeaderLabel(text: string): HeaderLabel | null {
  const parts = takeLabelApart(text);
  if (parts.monthly) return null;
  const exact = ROLES.get(parts.word);
  const known = exact ?? ruled(parts);
  if (known === null) return null;
  const rank = exact === undefined ? MADE_UP : parts.bare ? 0 : 1;
  return { ...bySuffix(known, parts), rank, percent: parts.percent };
}
