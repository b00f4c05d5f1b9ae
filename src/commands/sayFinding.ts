import type { Finding } from '../application';
import { fillIn } from '../locales/fillIn';

/** A finding's sentence; its code where there is none. */
export function sayFinding({ code, params }: Finding, sentences: Readonly<Record<string, string>>): string {
  return fillIn(sentences[code] ?? code, params);
}
