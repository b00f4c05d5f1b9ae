import type { PaneTexts } from '../../locales/PaneTexts';

/** More names than this would fill a narrow pane. */
const NAMES = 5;

/** Names in a sentence: up to five as they are, of more the first three and how many there are. */
export function shortList(names: readonly string[], { listMark, listOf }: PaneTexts): string {
  if (names.length <= NAMES) return names.join(listMark);
  return listOf({ names: names.slice(0, 3).join(listMark), count: String(names.length) });
}
