import { wordsOf } from '../lexicon/Lexicon';
import { workVerbs } from '../lexicon/workVerbs';
import { means } from '../quantity/clauses';
import type { Figure } from '../quantity/figures';
import type { Token } from '../quantity/Token';
import type { Held } from './faults';

const WORK = wordsOf(workVerbs).join('|');
const ENDS_IN_WORK = new RegExp(`(?:${WORK})$`, 'u');
const STARTS_WITH_WORK = new RegExp(`^(?:${WORK})`, 'u');

/** `改造提升6个`, `提升改造6个`: beside a verb of work the word is that work and no growth, unless it is by so many percent. */
function isWork({ lead, token }: Figure, index: number): boolean {
  if (token.unit?.dimension === 'ratio') return false;
  const [before, word, behind] = [lead[index - 1], lead[index], lead[index + 1]];
  const joins = (one: Token | undefined): one is Token =>
    one !== undefined && one.kind !== 'mark' && word !== undefined;
  const verbBefore = joins(before) && before.end === word?.start && ENDS_IN_WORK.test(before.text);
  return verbBefore || (joins(behind) && behind.start === word?.end && STARTS_WITH_WORK.test(behind.text));
}

/** Whether a number says by how much something grew (`较上月增加20户`), and not how much there is or was done. */
export function isGrowth({ item: { figure }, task }: Held): boolean {
  if (figure.lead.some((token) => means(token, 'reached', 'raised', 'lowered', 'total'))) return false;
  if (figure.lead.some((token) => means(token, 'growth'))) return true;
  return figure.lead.some(
    (token, index) =>
      means(token, 'grow') && !task.named.includes(token.text.replace('了', '')) && !isWork(figure, index),
  );
}
