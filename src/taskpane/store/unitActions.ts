import type { ClearUnitFilterResult } from '../../application';
import type { Access } from './createPaneStore';
import { askedFor } from './jobActions';
import type { JobRunner } from './jobRunner';
import type { PaneActions } from './PaneActions';
import type { PaneServices } from './PaneServices';
import type { Notice, PaneState } from './PaneState';
import { toFault } from './toFault';

type UnitActions = Pick<
  PaneActions,
  'filterUnits' | 'clearUnitFilter' | 'spreadMerges' | 'buildUnitSheets'
> & {
  /** Reads what is filtered by units; a workbook that cannot tell is shown without. */
  readonly readFilter: () => Promise<void>;
};

function noticeOf(result: ClearUnitFilterResult): Notice {
  if (result.kind === 'failed') return { kind: 'filter-failed', fault: result };
  return { kind: 'filter-cleared', result };
}

/** What a filter came to is no longer true once it is cleared. */
function withoutFiltered({ outcome }: PaneState): Partial<PaneState> {
  const isFilter = outcome.kind === 'units' && outcome.job === 'filter';
  return isFilter ? { outcome: { kind: 'none' }, said: null } : {};
}

/** A filter may be set or cleared by the ribbon: what the pane said of the one before is no longer true. */
function withoutOld(state: PaneState, filter: PaneState['unitFilter']): Partial<PaneState> {
  if (filter === null) return state.unitFilter === null ? {} : withoutFiltered(state);
  return state.notice?.kind === 'filter-cleared' ? { notice: null } : {};
}

/** The jobs of the page of units, and the filter that stands over every page. */
export function unitActions({ get, set }: Access, services: PaneServices, { run }: JobRunner): UnitActions {
  async function readFilter(): Promise<void> {
    const result = await services.readUnitFilter().catch(() => null);
    const unitFilter = result?.kind === 'read' ? result.filter : null;
    set({ unitFilter, ...withoutOld(get(), unitFilter) });
  }

  return {
    readFilter,
    filterUnits: (request) =>
      run('units', { ...request, apply: true }, async ({ units, replace = false, onProgress, signal }) => {
        const asked = { units, replace, onProgress, signal, ...askedFor(get().sheet) };
        const result = await services.filterUnits(asked);
        if (result.kind === 'filtered') set({ unitFilter: result.filter });
        return { kind: 'units', job: 'filter', result };
      }),
    clearUnitFilter: async () => {
      if (get().task.kind !== 'idle') return;
      set({ task: { kind: 'saving' }, notice: null, ...withoutFiltered(get()) });
      const notice = await services
        .clearUnitFilter()
        .then(noticeOf, (thrown: unknown): Notice => ({ kind: 'filter-failed', fault: toFault(thrown) }));
      await readFilter();
      set({ task: { kind: 'idle' }, notice });
    },
    spreadMerges: ({ apply = false, ...request }) =>
      run('units', { ...request, apply }, async (options) => ({
        kind: 'units',
        job: 'spread',
        result: await services.spreadMerges({ ...options, ...askedFor(get().sheet), preview: !apply }),
      })),
    buildUnitSheets: (request) =>
      run('units', request, async (options) => ({
        kind: 'units',
        job: 'sheets',
        result: await services.buildUnitSheets({ ...options, ...askedFor(get().sheet) }),
      })),
  };
}
