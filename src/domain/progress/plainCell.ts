import { means } from '../quantity/clauses';
import type { Reading } from '../quantity/figures';
import type { Token } from '../quantity/Token';

function onlyCompares(token: Token): boolean {
  if (token.kind === 'figure') return true;
  if (token.kind === 'mark') return /^[/,。、;]$/u.test(token.text);
  return means(
    token,
    'at-least',
    'more-than',
    'at-most',
    'less-than',
    'about',
    'nearly',
    'or-more',
    'or-less',
    'below',
    'or-about',
    'per',
  );
}

/** Whether a cell is nothing but its quantities with their comparators: nothing was picked out of a sentence. */
export function isPlain({ tokens, figures }: Reading): boolean {
  return figures.length > 0 && tokens.every(onlyCompares);
}
