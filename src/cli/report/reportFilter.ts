import type { ClearUnitFilterResult, FilterUnitsResult, Finding } from '../../application';
import type { Sentences } from '../sentences/Sentences';
import { sayConflict } from '../units/sayConflict';

type Filtered = Extract<FilterUnitsResult, { readonly kind: 'filtered' }>;
type Cleared = Extract<ClearUnitFilterResult, { readonly kind: 'cleared' }>;
type Context = Pick<Sentences, 'texts' | 'sayFinding'>;

function notes(findings: readonly Finding[], { texts, sayFinding }: Context): readonly string[] {
  if (findings.length === 0) return [];
  return [texts.report.notes, ...findings.map((finding) => `  ${sayFinding(finding)}`)];
}

/** The printed report: the units and the sheets, filters that stood in the way, what was noticed. */
export function reportFiltered({ filter, conflicts, findings }: Filtered, context: Context): string {
  const { texts } = context;
  const { listMark } = texts.report;
  const sheets = filter.sheets.map(({ sheet }) => sheet).join(listMark);
  const told =
    filter.sheets.length === 0
      ? texts.units.nothingFiltered
      : texts.units.filtered({ units: filter.units.join(listMark), sheets });
  const lines = [
    told,
    ...conflicts.map((conflict) => sayConflict(conflict, texts)),
    ...notes(findings, context),
  ];
  return lines.join('\n');
}

/** The printed report: what shows all again, whose own filter stands again, what was noticed. */
export function reportCleared({ sheets, restored, findings }: Cleared, context: Context): string {
  const { units, report } = context.texts;
  const list = (names: readonly string[]): string => names.join(report.listMark);
  return [
    ...(sheets.length === 0 ? [] : [units.cleared({ sheets: list(sheets) })]),
    ...(restored.length === 0 ? [] : [units.restored({ sheets: list(restored) })]),
    ...notes(findings, context),
  ].join('\n');
}

/** Findings as a program reads them. */
export function notesToJson(
  findings: readonly Finding[],
  { sayFinding }: Pick<Sentences, 'sayFinding'>,
): object {
  return findings.map((finding) => ({ code: finding.code, text: sayFinding(finding) }));
}
