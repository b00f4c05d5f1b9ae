import type { RecalculationResult } from '../../application';
import type { SheetEdit } from '../../excel/pane/watchEdits';
import type { Access } from './createPaneStore';
import type { PaneServices } from './PaneServices';
import type { PaneState } from './PaneState';

/** What is edited since the last recalculation: noted as it happens, and forgotten when a recalculation has seen it. */
export interface EditWatch {
  readonly start: () => Promise<void>;
  readonly recalculating: (run: () => Promise<RecalculationResult>) => Promise<RecalculationResult>;
}

/** Keeps in the state which sheets were edited since. The add-in's own writes are none; nothing is ever run by itself. */
export function editWatch({ get, set }: Access, services: PaneServices): EditWatch {
  function add(sheetIds: readonly string[]): void {
    const { edited } = get();
    const fresh = sheetIds.filter((id) => !edited.includes(id));
    if (fresh.length > 0) set({ edited: [...edited, ...fresh] });
  }

  /** Where the host doesn't tell who wrote, what comes while a job works is taken for the job's own. */
  function note({ sheetId, own }: SheetEdit): void {
    const ours = own ?? get().task.kind !== 'idle';
    if (!ours) add([sheetId]);
  }

  return {
    /** A host that tells of no edits loses the reminder and nothing else. */
    start: () => services.watchEdits(note).catch(() => undefined),
    recalculating: async (run) => {
      const before = get().edited;
      set({ edited: [] });
      const result = await run().catch((thrown: unknown) => {
        add(before);
        throw thrown;
      });
      if (result.kind !== 'done') add(before);
      else {
        services.preferences.writeExperienced();
        set({ recalculated: true, experienced: true });
      }
      return result;
    },
  };
}

/** Whether the ledger was edited after it was recalculated, in this session or an earlier one. */
export function isEditedSince({ edited, recalculated, opening, look }: PaneState): boolean {
  const ran = recalculated || opening?.steps.some(({ action }) => RUNS.has(action)) === true;
  if (!ran || look.kind !== 'seen' || look.inspection.kind !== 'found') return false;
  return look.inspection.chosen.blocks.some(({ sheetId }) => edited.includes(sheetId));
}

const RUNS: ReadonlySet<string> = new Set(['recalculate', 'decide']);
