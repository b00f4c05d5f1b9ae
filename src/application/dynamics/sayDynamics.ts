import type { DynamicsText } from '../../domain/dynamics/DynamicsText';
import type { Month } from '../../domain/dynamics/Month';
import { fillIn, type Texts } from '../../locales';

/** A month's heading: `3月份`, with its year where the period goes over a year. */
export function sayMonth({ dynamics }: Pick<Texts, 'dynamics'>, month: Month, withYear: boolean): string {
  return fillIn(withYear ? dynamics.monthOfYear : dynamics.month, { ...month });
}

/** A text of the sheet 附件4 in a language; `title` is the office's own, null for the bulletin's. */
export function sayDynamics(texts: Texts, text: DynamicsText, title: string | null = null): string {
  switch (text.kind) {
    case 'verbatim':
      return text.text;
    case 'word':
      return text.word === 'title' && title !== null ? title : texts.dynamics[text.word];
    case 'month':
      return sayMonth(texts, text.month, text.withYear);
    case 'months':
      return text.months.map((month) => sayMonth(texts, month, text.withYear)).join(texts.dynamics.listMark);
  }
}
