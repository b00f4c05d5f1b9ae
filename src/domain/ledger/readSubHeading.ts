import { MONTH_WORDS, SUB_WORDS } from './columnWords';
import { readHeaderLabel, type HeaderLabel } from './readHeaderLabel';
import { takeLabelApart } from './takeLabelApart';

function groupOf(group: HeaderLabel | null): 'task' | 'progress' | null {
  if (group === null) return null;
  if (group.role === 'task' || group.role === 'progress') return group.role;
  return group.role === 'progress-or-ratio' ? 'progress' : null;
}

function subWord(role: 'task' | 'progress', text: string): HeaderLabel | null {
  const { word, bare, percent } = takeLabelApart(text);
  for (const [kind, words] of Object.entries(SUB_WORDS[role])) {
    const order = words.indexOf(word);
    if (order < 0 || (kind !== 'task' && kind !== 'progress' && kind !== 'ratio')) continue;
    return { role: kind, rank: bare ? 0 : 1, order, percent: percent || word === '%' };
  }
  return null;
}

/** Reads a sub-heading under its group heading: `年度目标` over `数量`, `完成情况` over `累计`; 本月 and 当月 are none. */
export function readSubHeading(group: string, sub: string): HeaderLabel | null {
  const { word } = takeLabelApart(sub);
  if (MONTH_WORDS.some((month) => word.startsWith(month))) return null;
  const role = groupOf(readHeaderLabel(group));
  return (role === null ? null : subWord(role, sub)) ?? readHeaderLabel(sub);
}
