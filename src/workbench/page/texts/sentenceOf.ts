import { XlsxError } from '../../../xlsx';
import type { Refusal } from '../edit/Refusal';
import { fill, type Texts } from './Texts';

/** An error of the codec as a sentence; anything else by its message, so that nothing is swallowed. */
export function sentenceOf(error: unknown, texts: Texts): string {
  if (error instanceof XlsxError) return fill(texts.refusals[error.code], error.params);
  const message = error instanceof Error ? error.message : String(error);
  return fill(texts.unknownError, { message });
}

/** Why typed text did not go in. */
export function refusalSentence({ code, params }: Refusal, texts: Texts): string {
  if (code === 'not-a-formula' || code === 'protected') return texts[code];
  return fill(texts.refusals[code], params);
}
