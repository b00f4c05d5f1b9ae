import { amounts } from './amounts';
import { comparators } from './comparators';
import { completion } from './completion';
import { fixed } from './fixed';
import { moods } from './moods';
import { perWords } from './perWords';
import { ratioWords } from './ratioWords';
import type { Sense, WordList } from './Sense';
import { sources } from './sources';
import { stages } from './stages';
import { steps } from './steps';

/** A word of the lexicon with everything it may mean. */
export interface Word {
  readonly text: string;
  readonly senses: ReadonlySet<Sense>;
}

/** A list of words as they stand in the data: set apart by blanks. */
export function wordsOf(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}

const stageList: WordList = { stage: Object.values(stages).join(' ') };
const perList: WordList = { per: Object.keys(perWords).join(' ') };
const lists: readonly WordList[] = [
  moods,
  completion,
  stageList,
  perList,
  steps,
  comparators,
  amounts,
  ratioWords,
  sources,
  fixed,
];

function collect(): Map<string, Set<Sense>> {
  const found = new Map<string, Set<Sense>>();
  const add = (text: string, sense: string): void => {
    const senses = found.get(text) ?? new Set<Sense>();
    senses.add(sense as Sense);
    found.set(text, senses);
  };
  for (const list of lists) {
    for (const [sense, words] of Object.entries(list)) {
      for (const text of wordsOf(words)) {
        add(text, sense);
        if (text.startsWith('已')) add(text, 'done');
      }
    }
  }
  return found;
}

function byFirstCharacter(): Map<string, Word[]> {
  const table = new Map<string, Word[]>();
  for (const [text, senses] of collect()) {
    const first = text.charAt(0);
    table.set(first, [...(table.get(first) ?? []), { text, senses }]);
  }
  for (const words of table.values()) words.sort((a, b) => b.text.length - a.text.length);
  return table;
}

const table = byFirstCharacter();

/** The longest word of the lexicon that begins at a place, or null. */
export function wordAt(text: string, position: number): Word | null {
  const words = table.get(text.charAt(position));
  return words?.find((word) => text.startsWith(word.text, position)) ?? null;
}
