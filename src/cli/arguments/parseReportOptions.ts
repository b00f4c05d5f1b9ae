import type { ReportSettings } from '../../application';
import type { CliTexts } from '../../locales/CliTexts';
import type { Options } from './buildProgram';
import { parseMonth } from './parseMonth';
import { parsePairs } from './parsePairs';

/** How the printed sheets are to be headed, or the sentence about a word that cannot be read. */
export type ReportParsed =
  | { readonly kind: 'report'; readonly report: Partial<ReportSettings> }
  | { readonly kind: 'wrong'; readonly sentence: string };

type Part = Partial<ReportSettings> | { readonly wrong: string };

function readPeriod({ period }: Options, texts: CliTexts): Part {
  if (period === undefined) return {};
  const month = parseMonth(period);
  if (month === null) return { wrong: texts.usage.badMonth({ word: period }) };
  return { period: `${month.year}-${String(month.month).padStart(2, '0')}` };
}

function readOrientation({ orientation }: Options, texts: CliTexts): Part {
  if (orientation === undefined) return {};
  if (orientation === 'portrait' || orientation === 'landscape') return { orientation };
  return { wrong: texts.usage.badOrientation({ word: orientation }) };
}

function readProjects({ projects }: Options, texts: CliTexts): Part {
  if (projects === undefined) return {};
  const read = parsePairs(projects);
  if (read.kind === 'wrong') return { wrong: texts.usage.badCount({ word: read.word }) };
  const bad = read.pairs.find(([, count]) => !/^\d{1,6}$/.test(count));
  if (bad !== undefined) return { wrong: texts.usage.badCount({ word: bad.join('=') }) };
  return { projects: Object.fromEntries(read.pairs.map(([category, count]) => [category, Number(count)])) };
}

function readTexts({ region, unit, date }: Options): Part {
  return {
    ...(region === undefined ? {} : { region }),
    ...(unit === undefined ? {} : { unit }),
    ...(date === undefined ? {} : { date }),
  };
}

/** Reads what the command `appendices` is told about region, period, unit, date, paper and numbers of projects. */
export function parseReportOptions(options: Options, texts: CliTexts): ReportParsed {
  let report: Partial<ReportSettings> = {};
  for (const part of [
    readTexts(options),
    readPeriod(options, texts),
    readOrientation(options, texts),
    readProjects(options, texts),
  ]) {
    if ('wrong' in part) return { kind: 'wrong', sentence: part.wrong };
    report = { ...report, ...part };
  }
  return { kind: 'report', report };
}
