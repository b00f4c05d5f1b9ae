import { means } from '../quantity/clauses';
import type { Figure } from '../quantity/figures';
import type { Token } from '../quantity/Token';
import type { Task } from './Task';

const BRACKETS = /\([^()]*\)/gu;
const QUOTES = /["“”'‘’:]/gu;
const REGION = /^(?:全|我)[县市区镇乡省州]/u;
const SHORTEST_END = 2;

/** A name without brackets and quotes, as a sentence repeats it. */
export function coreName(name: string): string {
  return name.replace(BRACKETS, '').replace(QUOTES, '');
}

function allowed(token: Token): boolean {
  if (token.kind === 'date') return true;
  if (token.kind === 'mark') return token.text === ':' || /["“”'‘’]/u.test(token.text);
  return means(
    token,
    'ratio-word',
    'as-of',
    'this-year',
    'or-more',
    'or-about',
    'about',
    'nearly',
    'more-than',
    'particle',
    'reached',
    'raised',
    'lowered',
  );
}

/** `由26%` before `提高到31%`: where it began belongs to the figure that it led to. */
function startOf({ clause: { tokens }, token }: Figure): ReadonlySet<Token> {
  const place = tokens.indexOf(token);
  const raised = tokens.findLastIndex((one, index) => index < place && means(one, 'raised', 'lowered'));
  const start = tokens[raised - 1];
  const from = tokens[raised - 2];
  if (start?.kind !== 'figure') return new Set();
  return new Set(means(from, 'from') && from !== undefined ? [start, from] : [start]);
}

/** What stands around a figure in its clause besides words that any ratio may have: runs of text. */
export function otherWords(figure: Figure): string[] {
  const { clause, token } = figure;
  const start = startOf(figure);
  const runs: string[] = [];
  let open = false;
  for (const other of clause.tokens) {
    if (other === token || start.has(other) || allowed(other)) {
      open = false;
      continue;
    }
    if (open) runs.push(`${runs.pop() ?? ''}${other.text}`);
    else runs.push(other.text);
    open = true;
  }
  return runs;
}

/** Whether other words are only the item's own name; the end of a name will do where the task itself is a percentage (`办结率`). */
export function onlyOwnName(runs: readonly string[], task: Task, endWillDo: boolean): boolean {
  const own = coreName(task.name);
  return runs.every((run) => {
    const said = run.replace(QUOTES, '').replace(endWillDo ? REGION : '', '');
    return (
      said === own ||
      (endWillDo && said.length >= SHORTEST_END && (own.endsWith(said) || task.named.includes(said)))
    );
  });
}
