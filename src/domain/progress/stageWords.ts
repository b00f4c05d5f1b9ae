import { wordsOf } from '../lexicon/Lexicon';
import { completesWork, stages } from '../lexicon/stages';
import type { Token } from '../quantity/Token';

const stageOfWord = new Map(
  Object.entries(stages).flatMap(([stage, words]) => wordsOf(words).map((word) => [word, stage] as const)),
);
const completing = new Set(wordsOf(completesWork));

/** The stages that tokens name (`均已开工` is `started`). */
export function stagesIn(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ text }) => stageOfWord.get(text) ?? []));
}

/** Whether tokens say that the work is complete, which answers a task that names no stage. */
export function completesIn(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => completing.has(text));
}
