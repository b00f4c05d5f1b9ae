import type { AssessmentInput } from './Assessment';
import { borrowUnit, type Computation, compute } from './compute';
import type { Progress } from './Progress';
import { readProgress } from './readProgress';
import { readTask } from './readTask';
import { type Standing, standingOf } from './standing';
import { statedRatio, type StatedRatio } from './stated';
import type { Task } from './Task';

/** Everything about one row that the tables of bases and of reviews look at. */
export interface Situation {
  readonly input: AssessmentInput;
  readonly task: Task;
  readonly progress: Progress;
  readonly standing: Standing;
  readonly computation: Computation;
  readonly stated: StatedRatio;
}

/** Reads a row once; what follows only asks. */
export function situationOf(input: AssessmentInput): Situation {
  const bare = readTask(input);
  const progress = readProgress(input.progress, bare);
  const task = borrowUnit(bare, progress);
  const standing = standingOf(input.ratioCell);
  const stated = statedRatio({ task, progress, printed: standing.printed });
  return { input, task, progress, standing, stated, computation: compute(task, progress) };
}
