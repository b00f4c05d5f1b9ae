import { comparable } from './comparable';
import { choose, type Choice } from './choose';
import { faultRules, firstFault, type Held, idleRules } from './faults';
import { likeness, nounAround } from './nouns';
import type { Item, Progress } from './Progress';
import type { Reason } from './Reason';
import type { Task, TaskLevel, TaskPart } from './Task';

/** A target with the number that answers it, or why none does. `rejected` are the numbers of its unit that were not taken. */
export interface Answer {
  readonly level: TaskLevel;
  readonly choice: Choice;
  readonly rejected: readonly { readonly held: Held; readonly reason: Reason; readonly idle: boolean }[];
}

interface Work {
  readonly task: Task;
  readonly progress: Progress;
}

/** Which target of several of one dimension a number answers: the one whose noun is most its own; a tie answers none. */
function answersNoun(item: Item, level: TaskLevel, rivals: readonly TaskLevel[]): boolean {
  const noun = nounAround(item.figure);
  const own = likeness(noun, level.noun);
  return own > 0 && rivals.every((rival) => likeness(noun, rival.noun) < own);
}

/** `分别` lists and plain compounds of one dimension answer in their order. */
function inOrder({ task, progress }: Work, items: readonly Item[]): boolean {
  if (items.length !== task.parts.length) return false;
  return progress.plain || progress.reading.source.text.includes('分别');
}

function itemsFor(work: Work, level: TaskLevel, kind: 'exact' | 'family'): readonly Item[] {
  const { task, progress } = work;
  const levels = task.parts.flatMap(({ levels: all }) => all);
  const fitting = progress.items.filter((item) => comparable(item, level, task) === kind);
  const rivals = task.parts
    .filter(({ levels: all }) => !all.includes(level))
    .flatMap(({ levels: all }) => all);
  const same = rivals.filter((rival) => fitting.some((item) => comparable(item, rival, task) !== null));
  if (same.length === 0) return fitting;
  if (inOrder(work, progress.items))
    return fitting.filter((item) => progress.items.indexOf(item) === levels.indexOf(level));
  return fitting.filter((item) => answersNoun(item, level, same));
}

function answerLevel(work: Work, level: TaskLevel, kind: 'exact' | 'family'): Answer | null {
  const all = itemsFor(work, level, kind).map((item): Held => ({ item, level, ...work }));
  if (all.length === 0) return null;
  const rejected: { held: Held; reason: Reason; idle: boolean }[] = [];
  const good: Held[] = [];
  for (const held of all) {
    const idle = firstFault(idleRules, held);
    const reason = idle ?? firstFault(faultRules, held);
    if (reason === null) good.push(held);
    else rejected.push({ held, reason, idle: idle !== null });
  }
  return {
    level,
    rejected,
    choice: choose(
      good,
      rejected.map(({ held }) => held),
    ),
  };
}

/** The answer to one part of the task, at the level that the progress names; several levels named give several answers. */
export function answersTo(part: TaskPart, work: Work): readonly Answer[] {
  const exact = part.levels.flatMap((level) => answerLevel(work, level, 'exact') ?? []);
  if (exact.length > 0) return exact;
  const family = part.levels.flatMap((level) => answerLevel(work, level, 'family') ?? []);
  return family.length === 1 ? family : [];
}
