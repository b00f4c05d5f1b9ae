import type { Access } from './createPaneStore';
import type { PaneActions } from './PaneActions';
import type { PaneServices } from './PaneServices';
import { toFault } from './toFault';

type LookActions = Pick<
  PaneActions,
  | 'connect'
  | 'show'
  | 'look'
  | 'say'
  | 'chooseLedger'
  | 'select'
  | 'activateSheet'
  | 'addTemplate'
  | 'openSample'
  | 'isSampleOpen'
>;

/** What is read again with every look: the page's own sight, and what is filtered. */
interface Again {
  readonly lookAgain: () => Promise<void>;
  readonly readFilter: () => Promise<void>;
}

/** Looking at the workbook and moving about in it. A look that a later one overtook is dropped. */
export function lookActions(
  { get, set }: Access,
  services: PaneServices,
  { lookAgain, readFilter }: Again,
): LookActions {
  let latest = 0;

  async function look(): Promise<void> {
    latest += 1;
    const own = latest;
    set({ look: { kind: 'looking' } });
    try {
      const opening = await services.readOpening();
      if (own !== latest) return;
      set({ opening });
      const inspection = await services.inspect({ sheet: get().sheet });
      if (own !== latest) return;
      set({ look: { kind: 'seen', inspection } });
      await readFilter();
      if (own !== latest) return;
      await lookAgain();
    } catch (thrown) {
      if (own === latest) set({ look: { kind: 'failed', fault: toFault(thrown) } });
    }
  }

  async function go(move: () => Promise<void>): Promise<void> {
    try {
      await move();
      if (get().notice?.kind === 'selection-failed') set({ notice: null });
    } catch (thrown) {
      set({ notice: { kind: 'selection-failed', fault: toFault(thrown) } });
    }
  }

  return {
    connect: async () => {
      set({ task: { kind: 'idle' } });
      await look();
    },
    look,
    say: (said) => {
      set({ said });
    },
    show: (view) => {
      set({ view });
    },
    chooseLedger: async (sheet) => {
      set({ sheet, outcome: { kind: 'none' } });
      await look();
    },
    select: (cell) => go(() => services.selectCell(cell)),
    activateSheet: (sheet) => go(() => services.activateSheet(sheet)),
    isSampleOpen: () => services.isSampleOpen(),
    openSample: () =>
      services
        .openSample()
        .catch((thrown: unknown) => ({ kind: 'refused', code: 'unknown', detail: toFault(thrown).detail })),
    addTemplate: async (template) => {
      try {
        const sheet = await services.addTemplate(template);
        set({ notice: { kind: 'template-made', sheet }, outcome: { kind: 'none' } });
        await look();
      } catch (thrown) {
        set({ outcome: { kind: 'fault', fault: toFault(thrown) } });
      }
    },
  };
}
