import type { ItemReason } from '../../application';
import { reasonsIn } from '../../locales/reasonTexts';
import { sayReason } from '../../locales/sayReason';
import { useSpeech } from '../PaneContext';

/** Says why an item came out as it did; the sentences are loaded with the pages that need them. */
export function useSayReason(): (reason: ItemReason) => string {
  const texts = reasonsIn(useSpeech().language);
  return (reason) => sayReason(texts, reason);
}
