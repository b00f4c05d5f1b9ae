import type { Access } from './createPaneStore';
import type { EditWatch } from './editWatch';
import type { JobRunner } from './jobRunner';
import type { PaneActions } from './PaneActions';
import type { PaneServices } from './PaneServices';
import { jobViews } from './PaneState';

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

/** What goes with jobs: how they are run, and the watch over edits around a recalculation. */
interface Around extends Pick<EditWatch, 'recalculating'> {
  readonly runner: JobRunner;
}

/** The ledger that the user chose, as the use cases are asked for it. */
export function askedFor(sheet: string | null): { readonly sheet?: string } {
  return sheet === null ? {} : { sheet };
}

/** The jobs of the pane's pages, but for that of units. */
export function jobActions(
  { get, set }: Access,
  services: PaneServices,
  { runner: { run, finish, cancel }, recalculating }: Around,
): JobActions {
  return {
    recalculate: (request = {}) =>
      run('main', request, async (options) => {
        const asked = { ...options, ...askedFor(get().sheet) };
        return { kind: 'recalculation', result: await recalculating(() => services.recalculate(asked)) };
      }),
    buildDynamics: (request = {}) =>
      run('dynamics', request, async (options) => ({
        kind: 'dynamics',
        result: await services.buildDynamics(options),
      })),
    buildAppendices: (request = {}) =>
      run('appendices', request, async (options) => ({
        kind: 'appendices',
        result: await services.buildAppendices({ ...options, ...askedFor(get().sheet) }),
      })),
    decide: (changes) =>
      run('review', { apply: true }, async (options) => {
        const asked = { ...options, ...askedFor(get().sheet), changes };
        return { kind: 'decisions', result: await recalculating(() => services.saveDecisions(asked)) };
      }),
    exportSheets: (sheets) =>
      run(sheets === undefined ? 'appendices' : 'units', {}, async () => ({
        kind: 'export',
        result: await services.exportSheets(sheets === undefined ? {} : { sheets }),
      })),
    cancel,
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
