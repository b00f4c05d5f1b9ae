import type { Watch } from '../port/WorkbookPort';
import type { RecalculationOptions, RunProgress } from '../recalculate/RecalculationOptions';
import { Cancelled } from './Cancelled';

type Stage = RunProgress['stage'];

/** Where each stage begins on the way from 0 to 1; from `journal` on the run is not cancelled any more. */
const BEGINS: Readonly<Record<Stage, number>> = {
  read: 0,
  assess: 0.4,
  journal: 0.6,
  write: 0.65,
  check: 0.85,
  store: 0.95,
};
const ENDS: Readonly<Record<Stage, number>> = {
  read: 0.4,
  assess: 0.6,
  journal: 0.65,
  write: 0.85,
  check: 0.95,
  store: 1,
};
const CANCELLABLE: ReadonlySet<Stage> = new Set(['read', 'assess']);

/** Gives each stage its watch: it reports the run's progress, and ends a cancelled run while nothing is written yet. */
export type RunWatch = (stage: Stage) => Watch;

export function createRunWatch({
  onProgress,
  signal,
}: Pick<RecalculationOptions, 'onProgress' | 'signal'>): RunWatch {
  return (stage) => (share) => {
    if (signal?.aborted === true && CANCELLABLE.has(stage)) throw new Cancelled();
    onProgress?.({ stage, share: BEGINS[stage] + share * (ENDS[stage] - BEGINS[stage]) });
  };
}
