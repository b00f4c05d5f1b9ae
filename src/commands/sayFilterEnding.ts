import type { FilterConflict } from '../application';
import { fillIn } from '../locales/fillIn';
import { spokenIn, type Language } from '../locales/spoken';
import type { CommandEnding } from './CommandEnding';
import { commandTexts } from './commandTexts';
import { sayFinding } from './sayFinding';

type FilterEnding = Extract<
  CommandEnding,
  { readonly kind: 'filtered' | 'cleared' | 'nothing-filtered' | 'no-unit' }
>;

const LIST_MARK = { 'zh-CN': '、', 'en-US': ', ' } as const;

function sayConflict({ sheet, criteria }: FilterConflict, language: Language): string {
  const columns = criteria.map(({ column }) => column).join(LIST_MARK[language]);
  return fillIn(commandTexts[language].inTheWay, { sheet, columns });
}

function sentencesOf(ending: FilterEnding, language: Language): readonly string[] {
  const own = commandTexts[language];
  const list = (names: readonly string[]): string => names.join(LIST_MARK[language]);
  switch (ending.kind) {
    case 'no-unit':
      return [own.noUnit];
    case 'nothing-filtered':
      return [own.notFiltered];
    case 'cleared':
      return [
        ...(ending.sheets.length === 0 ? [] : [fillIn(own.cleared, { sheets: list(ending.sheets) })]),
        ...(ending.restored.length === 0 ? [] : [fillIn(own.restored, { sheets: list(ending.restored) })]),
      ];
    case 'filtered': {
      const { units, sheets } = ending.filter;
      const names = sheets.map(({ sheet }) => sheet);
      const told = { count: names.length, units: list(units), sheets: list(names) };
      return [
        names.length === 0 ? own.nothingFiltered : fillIn(own.filtered, told),
        ...ending.conflicts.map((conflict) => sayConflict(conflict, language)),
      ];
    }
  }
}

/** What a filter by units came to, with what is to be known of it, in one text. */
export function sayFilterEnding(ending: FilterEnding, language: Language): string {
  const findings = 'findings' in ending ? ending.findings : [];
  const sentences = spokenIn(language).findings;
  return [
    ...sentencesOf(ending, language),
    ...findings.map((finding) => sayFinding(finding, sentences)),
  ].join('\n');
}
