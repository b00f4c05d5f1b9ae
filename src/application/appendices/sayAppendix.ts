import type Fraction from 'fraction.js';
import type { AppendixText } from '../../domain/appendix/AppendixText';
import type { Band } from '../../domain/progress/Assessment';
import { fillIn, type Texts } from '../../locales';
import type { ReportSettings } from '../settings/ReportSettings';
import type { ReportHeading } from './AppendicesResult';

/** What the texts of an appendix are worded with. `title` is worded already. */
export interface AppendixSpeech {
  readonly texts: Texts;
  readonly title: string;
  readonly heading: ReportHeading;
  readonly threshold: Fraction;
}

/** A threshold as titles print it: 3/4 is `75%`, 7/12 is `58.33%`. */
export function sayThreshold(threshold: Fraction): string {
  return `${threshold.mul(100).round(2).toString()}%`;
}

/** The title of a band's table, worded as the office settled it, else as the bulletin does. */
export function sayTitle(
  titled: { readonly band: Band; readonly count: number; readonly threshold: Fraction },
  heading: ReportHeading,
  titles: ReportSettings['titles'],
  texts: Texts,
): string {
  const { band, count, threshold } = titled;
  const months = heading.region === '' || heading.months === '' ? heading.months : ` ${heading.months}`;
  const params = { region: heading.region, months, count, threshold: sayThreshold(threshold) };
  return fillIn(titles[band] ?? texts.appendices.titles[band], params).trim();
}

function sayNote(note: Extract<AppendixText, { readonly kind: 'note' }>, speech: AppendixSpeech): string {
  const { appendices } = speech.texts;
  const marked = note.marked ? fillIn(appendices.marked, { threshold: sayThreshold(speech.threshold) }) : '';
  const without = note.withoutRatio > 0 ? fillIn(appendices.withoutRatio, { count: note.withoutRatio }) : '';
  return fillIn(appendices.note, { parts: `${marked}${without}` });
}

/**
 * In a footer & begins a code, and Excel keeps 255 letters for all of it. Unit and date stand a line above the page number:
 * beside it a long name would be printed over it.
 */
function inFooter(text: string): string {
  return `${text.slice(0, 60).replace(/&/g, '&&')}\n `;
}

/** A text of 附件1–3 in a language. */
export function sayAppendix(text: AppendixText, speech: AppendixSpeech): string {
  const { texts, heading } = speech;
  switch (text.kind) {
    case 'verbatim':
      return text.text;
    case 'word':
      return text.word === 'page' ? `\n${texts.appendices.page}` : texts.appendices[text.word];
    case 'label':
      return fillIn(texts.appendices.sheetName, { number: text.number });
    case 'title':
      return speech.title;
    case 'note':
      return sayNote(text, speech);
    case 'footer':
      return text.side === 'date'
        ? inFooter(heading.date)
        : inFooter(fillIn(texts.appendices.footerUnit, { unit: heading.unit }));
  }
}
