import { sayAppendix, type AppendixSpeech } from '../appendices/sayAppendix';
import type { UnitSheetText } from '../../domain/unitSheet/UnitSheetText';

/** A text of a unit's sheet in a language; its footer is the appendices'. */
export function sayUnitSheet(text: UnitSheetText, speech: AppendixSpeech): string {
  if (text.kind !== 'word') return sayAppendix(text, speech);
  const { word } = text;
  if (word === 'page') return sayAppendix({ kind: 'word', word }, speech);
  const { unitSheets } = speech.texts;
  return word === 'acceptance' ? unitSheets.acceptanceRate : unitSheets[word];
}
