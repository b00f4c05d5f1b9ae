import type { Figures } from '../../application';
import type { Band, Basis } from '../../domain/progress/Assessment';
import { padDisplay, displayWidth } from './displayWidth';
import type { ReportContext } from './ReportContext';
import { showPercent } from './showPercent';

const bands: readonly Band[] = ['completed', 'on-schedule', 'behind'];
const bases: readonly Basis[] = [
  'computed',
  'platform',
  'stated',
  'claimed-complete',
  'reported',
  'decided',
  'missing',
];

type Line = readonly [label: string, count: number];

/** Which ledger, how many items and units, the three bands (and what is in none), and where the ratios come from. */
export function reportFigures(figures: Figures, context: ReportContext): string[] {
  const { texts, ledger, strong } = context;
  const report = texts.report;
  const bandLines: Line[] = bands.map((band) => [bandLabel(band, context), figures.bands[band]]);
  const basisLines = bases.map((basis): Line => [context.words.bases[basis], figures.bases[basis]]);
  const lightLines = Object.entries(figures.lights ?? {}).map(([light, count]): Line => [
    context.words.behindLights[light === 'red' ? 'red' : 'yellow'],
    count,
  ]);
  const none: Line[] = figures.withoutRatio === 0 ? [] : [[report.withoutRatio, figures.withoutRatio]];
  return [
    ...(ledger.title === '' ? [] : [strong(ledger.title)]),
    [report.ledgerOn({ sheets: ledger.sheets.join(report.listMark) }), ...untilWhen(context)].join('  '),
    ...(ledger.others.length === 0
      ? []
      : [report.otherStates({ sheets: ledger.others.join(report.listMark) })]),
    '',
    strong(report.figures({ items: String(figures.items), units: String(figures.units) })),
    ...counted([...bandLines, ...lightLines, ...none], texts.report.count),
    strong(report.basis),
    ...counted(
      basisLines.filter(([, count]) => count > 0),
      texts.report.count,
    ),
  ];
}

function bandLabel(band: Band, { texts, words, ledger }: ReportContext): string {
  const threshold = showPercent(ledger.threshold);
  if (band === 'completed') return words.bands.completed;
  const say = band === 'behind' ? texts.report.bandUnder : texts.report.bandAndLimit;
  return say({ band: words.bands[band], threshold });
}

function counted(lines: readonly Line[], count: (params: { readonly count: string }) => string): string[] {
  const width = Math.max(0, ...lines.map(([label]) => displayWidth(label)));
  const digits = Math.max(0, ...lines.map(([, amount]) => String(amount).length));
  return lines.map(
    ([label, amount]) =>
      `  ${padDisplay(label, width)}  ${count({ count: String(amount).padStart(digits) })}`,
  );
}

/** `2024-09` in words; a period without its year names the month alone. */
function untilWhen({ ledger, texts }: ReportContext): string[] {
  const [, year, month] = /^(?:(\d+)-)?0?(\d+)$/.exec(ledger.period ?? '') ?? [];
  if (month === undefined) return [];
  return [year === undefined ? texts.report.untilMonth({ month }) : texts.report.until({ year, month })];
}
