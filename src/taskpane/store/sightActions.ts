import type { Access } from './createPaneStore';
import type { PaneServices } from './PaneServices';
import { unseen, type SeenBy, type Sight, type SightName } from './Sights';
import { toFault } from './toFault';

/** The ways to look: at one thing, and (after something was written) again at what the page that is shown needs. */
export interface SightActions {
  readonly lookAt: (name: SightName) => Promise<void>;
  readonly lookAgain: () => Promise<void>;
}

function isSight(view: string): view is SightName {
  return view in unseen;
}

/** What is looked at without writing. A look that a later one of the same kind overtook is dropped. */
export function sightActions({ get, set }: Access, services: PaneServices): SightActions {
  const latest = new Map<SightName, number>();

  function put(name: SightName, sight: Sight<SeenBy[SightName]>): void {
    set({ sights: { ...get().sights, [name]: sight } });
  }

  async function lookAt(name: SightName): Promise<void> {
    const own = (latest.get(name) ?? 0) + 1;
    latest.set(name, own);
    put(name, { kind: 'looking' });
    try {
      const seen = await services.sights[name](get().sheet);
      if (own === latest.get(name)) put(name, { kind: 'seen', seen });
    } catch (thrown) {
      if (own === latest.get(name)) put(name, { kind: 'failed', fault: toFault(thrown) });
    }
  }

  return {
    lookAt,
    lookAgain: async () => {
      const { view } = get();
      set({ sights: unseen });
      if (isSight(view)) await lookAt(view);
    },
  };
}
