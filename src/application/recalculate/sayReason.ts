import { fillIn, type Texts } from '../../locales';
import type { ItemReason } from './RecalculationResult';

/** A reason as a sentence; a code without one is shown itself, so that no reason is lost. */
export function sayReason(texts: Texts, { code, params }: ItemReason): string {
  const sentences: Readonly<Record<string, string>> = texts.ledgerReasons;
  return fillIn(sentences[code] ?? code, params);
}
