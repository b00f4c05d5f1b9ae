import type { Preferences } from '../store/PaneServices';

const KEY = 'progress-ledger.preview-first';

/** What the pane remembers of its user on this machine; where the browser keeps nothing, only until it is closed. */
export function createPreferences(storage: () => Storage): Preferences {
  let known: boolean | null = null;
  return {
    readPreviewFirst: () => {
      try {
        return known ?? storage().getItem(KEY) === 'yes';
      } catch {
        return false;
      }
    },
    writePreviewFirst: (previewFirst) => {
      known = previewFirst;
      try {
        storage().setItem(KEY, previewFirst ? 'yes' : 'no');
      } catch {
        // A host may forbid storage to what it frames: the preference then lasts as long as the pane.
      }
    },
  };
}
