import type { CellContent } from '../sheet/CellContent';
import { hashText } from './hashText';
import { normalizeText } from './normalizeName';
import { contentText } from './SheetReader';

/** Hash of a row's task and progress, normalised: spaces, quotes and full width are no change of the text. */
export function fingerprint(task: CellContent, progress: CellContent): string {
  return hashText(`${normalizeText(contentText(task))}\n${normalizeText(contentText(progress))}`);
}
