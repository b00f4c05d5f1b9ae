import type { Access } from './createPaneStore';
import type { PaneServices } from './PaneServices';
import { jobViews } from './PaneState';
import type { SeenBy, Sight, SightedPage } from './Sights';
import { toFault } from './toFault';

/** The ways to look: at one page's matter, and (after something was written) again at the page that is shown. */
export interface SightActions {
  readonly lookAt: (page: SightedPage) => Promise<void>;
  readonly lookAgain: () => Promise<void>;
}

function isSighted(view: string): view is SightedPage {
  return view !== 'main' && jobViews.some((known) => known === view);
}

/** What the pages see before their jobs. What another page saw is forgotten once something was written. */
export function sightActions({ get, set }: Access, services: PaneServices): SightActions {
  let latest = 0;

  function put<Page extends SightedPage>(page: Page, sight: Sight<SeenBy[Page]>): void {
    set({ sights: { ...get().sights, [page]: sight } });
  }

  async function lookAt<Page extends SightedPage>(page: Page): Promise<void> {
    latest += 1;
    const own = latest;
    put(page, { kind: 'looking' });
    try {
      const seen = await services.sights[page]();
      if (own === latest) put(page, { kind: 'seen', seen });
    } catch (thrown) {
      if (own === latest) put(page, { kind: 'failed', fault: toFault(thrown) });
    }
  }

  return {
    lookAt,
    lookAgain: async () => {
      const { view } = get();
      if (isSighted(view)) await lookAt(view);
    },
  };
}
