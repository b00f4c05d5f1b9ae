import { means } from '../quantity/clauses';
import type { Figure } from '../quantity/figures';
import type { Token } from '../quantity/Token';

const LINK = /^[数量总为:是的]+$/u;
const PERIOD = /^(?:全年|年度|全县|全市|全区|年初|今年)$/u;

function links(token: Token): boolean {
  if (token.kind === 'date' || LINK.test(token.text) || PERIOD.test(token.text)) return true;
  return means(token, 'particle', 'total', 'at-least', 'more-than', 'about', 'this-year', 'per');
}

/** Where the word of the task stands right before a figure (`年度任务6150人`), counted from the start of its lead; -1 if none. */
function taskWordBefore(lead: readonly Token[]): number {
  for (let index = lead.length - 1; index >= 0; index -= 1) {
    const token = lead[index];
    if (means(token, 'restated')) return index;
    if (token === undefined || !links(token)) return -1;
  }
  return -1;
}

function taskWordBehind(tail: readonly Token[]): boolean {
  const next = tail.find((token) => !means(token, 'particle'));
  return means(next, 'restated');
}

/** How a figure restates the task: plainly (`任务6150人`), or so that it may as well be what was done (`完成任务5375人`). */
export function restatement({ lead, tail }: Figure): 'plain' | 'unclear' | null {
  const place = taskWordBefore(lead);
  if (place < 0) return taskWordBehind(tail) ? 'unclear' : null;
  const done = lead.slice(0, place).some((token) => means(token, 'completion', 'reached', 'raised'));
  return done && !lead.slice(0, place).some(({ kind, text }) => kind === 'mark' || text === '占')
    ? 'unclear'
    : 'plain';
}
