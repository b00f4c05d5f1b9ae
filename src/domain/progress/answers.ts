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

/** Task and progress, with every level of the task beside its part: each level is held against all the others. */
export interface Work {
  readonly task: Task;
  readonly progress: Progress;
  readonly levels: readonly { readonly level: TaskLevel; readonly part: TaskPart }[];
}

/** What answering the parts of a task works on, gathered once: a task may list thousands. */
export function workOf(task: Task, progress: Progress): Work {
  return {
    task,
    progress,
    levels: task.parts.flatMap((part) => part.levels.map((level) => ({ level, part }))),
  };
}

/** `分别` lists and plain compounds of one dimension answer in their order. */
function inOrder({ task, progress }: Work, items: readonly Item[]): boolean {
  if (items.length !== task.parts.length) return false;
  return progress.plain || progress.reading.source.text.includes('分别');
}

function itemsFor(work: Work, part: TaskPart, level: TaskLevel, kind: 'exact' | 'family'): readonly Item[] {
  const { task, progress, levels } = work;
  const fitting = progress.items.filter((item) => comparable(item, level, task) === kind);
  const isRival = (other: Work['levels'][number]): boolean =>
    other.part !== part && fitting.some((item) => comparable(item, other.level, task) !== null);
  if (!levels.some(isRival)) return fitting;
  if (inOrder(work, progress.items)) {
    const inTurn = progress.items[levels.findIndex((one) => one.level === level)];
    return fitting.filter((item) => item === inTurn);
  }
  // Of several targets of one dimension a number answers the one whose noun is most its own; a tie answers none.
  const answersNoun = (item: Item): boolean => {
    const noun = nounAround(item.figure);
    const own = likeness(noun, level.noun);
    return own > 0 && levels.every((other) => likeness(noun, other.level.noun) < own || !isRival(other));
  };
  return fitting.filter(answersNoun);
}

function answerLevel(work: Work, part: TaskPart, level: TaskLevel, kind: 'exact' | 'family'): Answer | null {
  const { task, progress } = work;
  const all = itemsFor(work, part, level, kind).map((item): Held => ({ item, level, task, progress }));
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
    choice: choose(good, rejected),
  };
}

/** The answer to one part of the task, at the level that the progress names; several levels named give several answers. */
export function answersTo(part: TaskPart, work: Work): readonly Answer[] {
  const exact = part.levels.flatMap((level) => answerLevel(work, part, level, 'exact') ?? []);
  if (exact.length > 0) return exact;
  const family = part.levels.flatMap((level) => answerLevel(work, part, level, 'family') ?? []);
  return family.length === 1 ? family : [];
}
