import { means } from '../quantity/clauses';
import type { Progress } from './Progress';

/** Whether the cell as a whole says where its number is taken from; a platform mentioned inside a report is not it. */
export function takenFromPlatform({ reading, items }: Progress): boolean {
  const { tokens } = reading;
  if (items.length > 0 || tokens.some((token) => means(token, 'completion', 'done', 'stage', 'step')))
    return false;
  return tokens.some((token) => means(token, 'source')) && tokens.some((token) => means(token, 'platform'));
}
