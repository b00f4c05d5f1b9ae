import type { CountedItem } from '../../domain/bulletin/countBulletin';
import { countBulletin } from '../../domain/bulletin/countBulletin';
import { listItems } from '../appendices/listItems';
import type { ListedItem } from '../appendices/AppendicesResult';
import type { GridRead } from '../dynamics/readGrid';
import type { AssessedLedger } from '../recalculate/LedgerRun';
import type { ReportSettings } from '../settings/ReportSettings';
import { sayUnit } from '../unitNames/sayUnit';
import type { UnitNameDecision } from '../unitNames/UnitNames';
import type { BulletinFigure, FigureCode } from './BulletinResult';
import { countProjects } from './countProjects';
import { listSilent } from './listSilent';

/** What the figures are counted from. `title` is the monthly grid's, which may say whose projects it lists. */
export interface FigureSource {
  readonly assessed: AssessedLedger;
  readonly grid: GridRead | null;
  readonly unitNames: readonly UnitNameDecision[];
  readonly report: ReportSettings;
  readonly title: string;
}

interface ListedCount extends CountedItem {
  readonly listed: ListedItem;
}

function countedItems({ assessed, unitNames }: FigureSource): readonly ListedCount[] {
  return listItems(assessed).map(({ category, unit, ratio, listed }, index) => ({
    category,
    unit: sayUnit(unit, unitNames),
    ratio,
    platform: assessed.rows[index]?.assessment.basis === 'platform',
    listed,
  }));
}

function rowsOf(items: readonly ListedCount[]): readonly ListedItem[] {
  return items.map(({ listed }) => listed);
}

function ledgerFigure(code: FigureCode, items: readonly ListedCount[]): BulletinFigure {
  return { kind: 'ledger', code, count: items.length, rows: rowsOf(items) };
}

function silentFigures(grid: GridRead | null): readonly BulletinFigure[] {
  if (grid === null) return [];
  return listSilent(grid).map(({ month, rows }) => {
    return { kind: 'without-dynamics', month, count: rows.length, rows };
  });
}

/** Every figure of the bulletin with its rows, in the paragraph's order; what the workbook does not tell has none. */
export function listFigures(source: FigureSource): readonly BulletinFigure[] {
  const { assessed, grid, report, title } = source;
  const count = countBulletin(countedItems(source), assessed.threshold);
  const projects = countProjects(count.categories, report, { grid, title });
  const categories = count.categories.map(({ level, word, items }): BulletinFigure => {
    const rows = rowsOf(items);
    return {
      kind: 'category',
      category: word,
      count: rows.length,
      rows,
      projects: projects.get(level) ?? null,
    };
  });
  const units = rowsOf(count.units);
  return [
    ledgerFigure('items', count.items),
    ...categories,
    ...(categories.length > 1 ? [ledgerFigure('shared', count.shared)] : []),
    { kind: 'units', count: units.length, rows: units },
    ledgerFigure('completed', count.bands.completed),
    ledgerFigure('on-schedule', count.bands['on-schedule']),
    ledgerFigure('behind', count.bands.behind),
    ledgerFigure('without-ratio', count.withoutRatio),
    ledgerFigure('platform', count.platform),
    ...silentFigures(grid),
  ];
}
