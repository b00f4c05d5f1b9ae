import { paneLink } from '../../excel/pane/paneLink';
import { createPaneStore, type PaneStore } from '../store/createPaneStore';
import { createServices } from './createServices';

/** The pane's store over the open workbook: it looks at it at once, and runs what the ribbon's button asks for. */
export function openStore(): PaneStore {
  const store = createPaneStore(createServices());
  const { actions } = store.getState();
  paneLink.offer(() => actions.recalculate());
  void actions.look();
  return store;
}
