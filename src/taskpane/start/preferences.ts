import { paneLanguages, type Preferences } from '../store/PaneServices';

const PREVIEW_KEY = 'progress-ledger.preview-first';
const EXPERIENCED_KEY = 'progress-ledger.experienced';
const LANGUAGE_KEY = 'progress-ledger.language';

/** Small texts kept on this machine; where the browser keeps nothing, only as long as the pane is open. */
function createMemory(storage: () => Storage) {
  const known = new Map<string, string>();
  return {
    read: (key: string): string | null => {
      try {
        return known.get(key) ?? storage().getItem(key);
      } catch {
        return null;
      }
    },
    write: (key: string, text: string): void => {
      known.set(key, text);
      try {
        storage().setItem(key, text);
      } catch {
        // A host may forbid storage to what it frames: the preference then lasts as long as the pane.
      }
    },
  };
}

/** What the pane remembers of its user on this machine. */
export function createPreferences(storage: () => Storage): Preferences {
  const memory = createMemory(storage);
  return {
    readPreviewFirst: () => memory.read(PREVIEW_KEY) === 'yes',
    writePreviewFirst: (previewFirst) => {
      memory.write(PREVIEW_KEY, previewFirst ? 'yes' : 'no');
    },
    readExperienced: () => memory.read(EXPERIENCED_KEY) === 'yes',
    writeExperienced: () => {
      memory.write(EXPERIENCED_KEY, 'yes');
    },
    readLanguage: () => paneLanguages.find((known) => known === memory.read(LANGUAGE_KEY)) ?? 'office',
    writeLanguage: (language) => {
      memory.write(LANGUAGE_KEY, language);
    },
  };
}
