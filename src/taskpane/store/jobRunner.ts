import type { RecalculationOptions } from '../../application';
import type { Access } from './createPaneStore';
import type { JobRequest } from './PaneActions';
import type { Outcome, View } from './PaneState';
import { toFault } from './toFault';

/** What every job hands to its use case: whether only to look, and the ways to be watched and cancelled. */
export type Watched = Required<Pick<RecalculationOptions, 'preview' | 'onProgress' | 'signal'>>;

/** Runs jobs one at a time; a second request while one runs is passed over. Each ends on its own page. */
export interface JobRunner {
  readonly run: <Request extends JobRequest>(
    view: View,
    request: Request,
    job: (options: Omit<Request, 'apply'> & Watched) => Promise<Outcome>,
  ) => Promise<void>;
  /** Ends a job that is already under way on its page, and looks again where the workbook may have changed. */
  readonly finish: (view: View, job: () => Promise<Outcome>) => Promise<void>;
  readonly cancel: () => void;
}

/** A filter hides rows and an export or a preview writes nothing: what is known of the workbook still holds. */
function leavesKnown(outcome: Outcome): boolean {
  if (outcome.kind === 'export') return true;
  if (outcome.kind === 'units' && outcome.job === 'filter') return true;
  return 'result' in outcome && outcome.result.kind === 'preview';
}

/** Makes the runner over the pane's state. */
export function jobRunner({ get, set }: Access, look: () => Promise<void>): JobRunner {
  let controller = new AbortController();

  function watched(apply: boolean): Watched {
    return {
      preview: get().previewFirst && !apply,
      signal: controller.signal,
      onProgress: (progress) => {
        const { task } = get();
        if (task.kind === 'running') set({ task: { ...task, progress } });
      },
    };
  }

  async function finish(view: View, job: () => Promise<Outcome>): Promise<void> {
    set({ outcome: { kind: 'none' }, said: null, notice: null, view });
    const outcome = await job().catch((thrown: unknown): Outcome => ({
      kind: 'fault',
      fault: toFault(thrown),
    }));
    set({ outcome, task: { kind: 'idle' } });
    if (!leavesKnown(outcome)) await look();
  }

  return {
    finish,
    run: async (view, { apply = false, ...others }, job) => {
      if (get().task.kind !== 'idle') return;
      controller = new AbortController();
      set({ task: { kind: 'running', progress: null, cancelling: false } });
      await finish(view, () => job({ ...others, ...watched(apply) }));
    },
    cancel: () => {
      const { task } = get();
      if (task.kind !== 'running') return;
      controller.abort();
      set({ task: { ...task, cancelling: true } });
    },
  };
}
