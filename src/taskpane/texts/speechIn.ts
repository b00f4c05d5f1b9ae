import type { Failure } from '../../application';
import { formatAddress } from '../../domain/sheet/formatAddress';
import { fillIn } from '../../locales/fillIn';
import { spokenIn, type Language } from '../../locales/spoken';
import type { PaneTexts } from '../../locales/PaneTexts';
import { pane as english } from '../../locales/en-US/pane';
import { pane as chinese } from '../../locales/zh-CN/pane';
import type { Speech } from './Speech';

const panes: Readonly<Record<Language, PaneTexts>> = { 'zh-CN': chinese, 'en-US': english };

function placesOf({ left }: Failure): readonly string[] {
  if (left.kind !== 'changed') return [];
  return [
    ...left.cells.map(({ sheet, row, column }) => `${sheet}!${formatAddress(row, column)}`),
    ...left.sheets,
  ];
}

/** A code that has no sentence is shown as it is: never hidden, and plain to see. */
function sentenceOf(table: Readonly<Record<string, string>>, code: string): string {
  return table[code] ?? code;
}

/** Everything the pane says, in a language. */
export function speechIn(language: Language): Speech {
  const texts = panes[language];
  const shared = spokenIn(language);
  const { errors, left, findings, words } = shared;
  const fault =
    language === 'zh-CN'
      ? texts.failure.fault.what + texts.failure.fault.next
      : `${texts.failure.fault.what} ${texts.failure.fault.next}`;
  return {
    language,
    texts,
    words,
    sayFinding: ({ code, params }) => fillIn(sentenceOf(findings, code), params),
    sayFault: ({ code }) => (code === 'fault' ? fault : errors[code]),
    sayLeft: (failure) => fillIn(left[failure.left.kind], { places: placesOf(failure).join(texts.listMark) }),
  };
}
