import type { RecalculationOptions } from '../../application';
import type { Access } from './createPaneStore';
import type { PaneActions, RunRequest } from './PaneActions';
import type { PaneServices } from './PaneServices';
import type { Outcome } from './PaneState';
import { toFault } from './toFault';

type JobActions = Pick<PaneActions, 'recalculate' | 'cancel' | 'undo' | 'dismissOutcome'>;

/** The jobs that write: one at a time; a second request while one runs is passed over. */
export function jobActions(
  { get, set }: Access,
  services: PaneServices,
  look: () => Promise<void>,
): JobActions {
  let controller = new AbortController();

  function optionsOf(request: RunRequest, sheet: string | null): Omit<RecalculationOptions, 'now'> {
    const { apply = false, ...others } = request;
    return {
      ...others,
      ...(sheet === null ? {} : { sheet }),
      preview: get().previewFirst && !apply,
      signal: controller.signal,
      onProgress: (progress) => {
        const { task } = get();
        if (task.kind === 'running') set({ task: { ...task, progress } });
      },
    };
  }

  async function finish(job: () => Promise<Outcome>): Promise<void> {
    set({ outcome: { kind: 'none' }, notice: null, view: 'main' });
    const outcome = await job().catch((thrown: unknown): Outcome => ({
      kind: 'fault',
      fault: toFault(thrown),
    }));
    set({ outcome, task: { kind: 'idle' } });
    const unchanged = outcome.kind === 'recalculation' && outcome.result.kind === 'preview';
    if (!unchanged) await look();
  }

  return {
    recalculate: async (request = {}) => {
      if (get().task.kind !== 'idle') return;
      controller = new AbortController();
      set({ task: { kind: 'running', progress: null, cancelling: false } });
      await finish(async () => ({
        kind: 'recalculation',
        result: await services.recalculate(optionsOf(request, get().sheet)),
      }));
    },
    cancel: () => {
      const { task } = get();
      if (task.kind !== 'running') return;
      controller.abort();
      set({ task: { ...task, cancelling: true } });
    },
    undo: async () => {
      if (get().task.kind !== 'idle') return;
      set({ task: { kind: 'undoing' } });
      await finish(async () => ({ kind: 'undo', result: await services.undo() }));
    },
    dismissOutcome: () => {
      set({ outcome: { kind: 'none' } });
    },
  };
}
