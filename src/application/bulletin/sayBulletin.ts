import type Fraction from 'fraction.js';
import { fillIn, type Texts } from '../../locales';
import type { ReportHeading } from '../appendices/AppendicesResult';
import { sayThreshold } from '../appendices/sayAppendix';
import { sayMonth } from '../dynamics/sayDynamics';
import type { BulletinFigure, FigureCode } from './BulletinResult';

/** What the paragraph is worded from. `projects`: how many are assessed by their dynamics, null where no grid tells. */
export interface BulletinSpeech {
  readonly figures: readonly BulletinFigure[];
  readonly heading: ReportHeading;
  readonly year: number | null;
  readonly threshold: Fraction;
  readonly projects: number | null;
  readonly texts: Texts;
}

type Of<Kind extends BulletinFigure['kind']> = Extract<BulletinFigure, { readonly kind: Kind }>;

function figuresOf<Kind extends BulletinFigure['kind']>(
  { figures }: BulletinSpeech,
  kind: Kind,
): readonly Of<Kind>[] {
  return figures.filter((figure): figure is Of<Kind> => figure.kind === kind);
}

function countOf(speech: BulletinSpeech, code: FigureCode): number {
  return figuresOf(speech, 'ledger').find((figure) => figure.code === code)?.count ?? 0;
}

/** A part of a sentence that is left out where its figure is none. */
function part(sentence: string, count: number): string {
  return count === 0 ? '' : fillIn(sentence, { count });
}

function sayCategories(speech: BulletinSpeech): string {
  const { bulletin } = speech.texts;
  const list = figuresOf(speech, 'category').map(({ category, count, projects }) =>
    projects === null
      ? fillIn(bulletin.category, { category, count })
      : fillIn(bulletin.categoryProjects, { category, count, projects }),
  );
  if (list.length === 0) return '';
  const shared = part(bulletin.shared, countOf(speech, 'shared'));
  return `${fillIn(bulletin.categories, { list: list.join(bulletin.listMark) })}${shared}`;
}

function sayTotal(speech: BulletinSpeech): string {
  const { heading, year, texts } = speech;
  const { bulletin } = texts;
  const inYear = year === null ? '' : fillIn(bulletin.year, { year });
  const gap = heading.region === '' || inYear === '' ? '' : ' ';
  return fillIn(bulletin.total, {
    where: `${heading.region}${gap}${inYear}`,
    items: countOf(speech, 'items'),
    categories: sayCategories(speech),
    units: part(bulletin.units, figuresOf(speech, 'units')[0]?.count ?? 0),
  });
}

function sayProgress(speech: BulletinSpeech): string {
  const { heading, threshold, texts } = speech;
  const { bulletin } = texts;
  return fillIn(bulletin.progress, {
    months: heading.months === '' ? '' : fillIn(bulletin.months, { months: heading.months }),
    threshold: sayThreshold(threshold),
    completed: countOf(speech, 'completed'),
    onSchedule: countOf(speech, 'on-schedule'),
    behind: countOf(speech, 'behind'),
    withoutRatio: part(bulletin.withoutRatio, countOf(speech, 'without-ratio')),
    platform: part(bulletin.platform, countOf(speech, 'platform')),
  });
}

function sayDynamics(speech: BulletinSpeech): string {
  const { projects, texts } = speech;
  if (projects === null) return '';
  const months = figuresOf(speech, 'without-dynamics');
  const overYears = months.some(({ month }) => month.year !== months[0]?.month.year);
  const list = months
    .filter(({ count }) => count > 0)
    .map(({ month, count }) =>
      fillIn(texts.bulletin.month, { month: sayMonth(texts, month, overYears), count }),
    );
  if (list.length === 0) return fillIn(texts.bulletin.active, { projects });
  return fillIn(texts.bulletin.silent, { projects, list: list.join(texts.bulletin.listMark) });
}

/** The bulletin's opening paragraph; what no figure tells is left out. */
export function sayBulletin(speech: BulletinSpeech): string {
  return `${sayTotal(speech)}${sayProgress(speech)}${sayDynamics(speech)}`.trim();
}
