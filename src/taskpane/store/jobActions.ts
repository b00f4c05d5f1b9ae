import type { RecalculationOptions } from '../../application';
import type { Access } from './createPaneStore';
import type { JobRequest, PaneActions } from './PaneActions';
import type { EditWatch } from './editWatch';
import type { PaneServices } from './PaneServices';
import { jobViews, type JobView, type Outcome } from './PaneState';
import { toFault } from './toFault';

type JobActions = Pick<
  PaneActions,
  | 'recalculate'
  | 'buildDynamics'
  | 'buildAppendices'
  | 'exportSheets'
  | 'decide'
  | 'cancel'
  | 'undo'
  | 'dismissOutcome'
>;

/** What every job hands to its use case: whether only to look, and the ways to be watched and cancelled. */
type Watched = Required<Pick<RecalculationOptions, 'preview' | 'onProgress' | 'signal'>>;

/** What goes with jobs: a look at the workbook after each, and the watch over edits around a recalculation. */
interface Around extends Pick<EditWatch, 'recalculating'> {
  readonly look: () => Promise<void>;
}

/** The jobs that write: one at a time; a second request while one runs is passed over. Each ends on its own page. */
export function jobActions(
  { get, set }: Access,
  services: PaneServices,
  { look, recalculating }: Around,
): JobActions {
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

  async function finish(view: JobView, job: () => Promise<Outcome>): Promise<void> {
    set({ outcome: { kind: 'none' }, said: null, notice: null, view });
    const outcome = await job().catch((thrown: unknown): Outcome => ({
      kind: 'fault',
      fault: toFault(thrown),
    }));
    set({ outcome, task: { kind: 'idle' } });
    const unchanged = outcome.kind === 'export' || ('result' in outcome && outcome.result.kind === 'preview');
    if (!unchanged) await look();
  }

  async function run<Request extends JobRequest>(
    view: JobView,
    { apply = false, ...others }: Request,
    job: (options: Omit<Request, 'apply'> & Watched) => Promise<Outcome>,
  ): Promise<void> {
    if (get().task.kind !== 'idle') return;
    controller = new AbortController();
    set({ task: { kind: 'running', progress: null, cancelling: false } });
    await finish(view, () => job({ ...others, ...watched(apply) }));
  }

  return {
    recalculate: (request = {}) =>
      run('main', request, async (options) => {
        const { sheet } = get();
        const asked = sheet === null ? {} : { sheet };
        const result = await recalculating(() => services.recalculate({ ...options, ...asked }));
        return { kind: 'recalculation', result };
      }),
    buildDynamics: (request = {}) =>
      run('dynamics', request, async (options) => ({
        kind: 'dynamics',
        result: await services.buildDynamics(options),
      })),
    buildAppendices: (request = {}) =>
      run('appendices', request, async (options) => {
        const { sheet } = get();
        const asked = sheet === null ? {} : { sheet };
        return { kind: 'appendices', result: await services.buildAppendices({ ...options, ...asked }) };
      }),
    decide: (changes) =>
      run('review', { apply: true }, async (options) => {
        const { sheet } = get();
        const asked = sheet === null ? {} : { sheet };
        const result = await recalculating(() => services.saveDecisions({ ...options, ...asked, changes }));
        return { kind: 'decisions', result };
      }),
    exportSheets: () =>
      run('appendices', {}, async () => ({ kind: 'export', result: await services.exportSheets() })),
    cancel: () => {
      const { task } = get();
      if (task.kind !== 'running') return;
      controller.abort();
      set({ task: { ...task, cancelling: true } });
    },
    undo: async () => {
      if (get().task.kind !== 'idle') return;
      set({ task: { kind: 'undoing' } });
      const { view } = get();
      const page = jobViews.find((known) => known === view) ?? 'main';
      await finish(page, async () => ({ kind: 'undo', result: await services.undo() }));
    },
    dismissOutcome: () => {
      set({ outcome: { kind: 'none' } });
    },
  };
}
