import { guessRegion } from '../../domain/appendix/guessRegion';
import { guessUnit } from '../../domain/appendix/guessUnit';
import type { Period } from '../../domain/ledger/Period';
import { fillIn, type Texts } from '../../locales';
import type { LedgerRead } from '../recalculate/LedgerRun';
import type { ReportSettings } from '../settings/ReportSettings';
import type { ReportHeading } from './AppendicesResult';
import { linesAbove } from './linesAbove';

const FEBRUARY = 2;
const SHORT = [4, 6, 9, 11];

function lastDay(year: number, month: number): number {
  if (month !== FEBRUARY) return SHORT.includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** The period that the printed sheets report: the one settled (`2024-09`, `09`), else the ledger's own. */
export function reportPeriod({ period }: ReportSettings, ledger: Period | null): Period | null {
  const match = /^(?:(\d{4})-)?(\d{2})$/.exec(period ?? '');
  if (match === null) return ledger;
  return { year: match[1] === undefined ? null : Number(match[1]), month: Number(match[2]) };
}

function sayMonths(period: Period | null, { appendices }: Texts): string {
  if (period === null) return '';
  return period.month === 1 ? appendices.january : fillIn(appendices.months, { last: period.month });
}

function sayDate(period: Period | null, { appendices }: Texts): string {
  const year = period?.year ?? null;
  if (period === null || year === null) return '';
  const { month } = period;
  return fillIn(appendices.date, { year, month, day: lastDay(year, month) });
}

/** Region, months, 填报单位 and date: as settled, else as the ledger's own titles and sheet names tell; never guessed beyond. */
export function reportHeading(ledger: LedgerRead, report: ReportSettings, texts: Texts): ReportHeading {
  const lines = linesAbove(ledger);
  const period = reportPeriod(report, ledger.state.period);
  return {
    region: report.region ?? guessRegion([...lines, ...ledger.state.sheetNames]) ?? '',
    months: sayMonths(period, texts),
    unit: report.unit ?? guessUnit(lines) ?? '',
    date: report.date ?? sayDate(period, texts),
  };
}
