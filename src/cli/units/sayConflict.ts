import type { FilterConflict } from '../../application';
import type { CliTexts } from '../../locales/CliTexts';

/** A user's own filter that stood in the way: its sheet, its columns, and what becomes of it. */
export function sayConflict({ sheet, criteria, replaced }: FilterConflict, texts: CliTexts): string {
  const { units, report } = texts;
  const told = criteria.map(({ column, shown, restorable }) =>
    restorable
      ? units.criterion({ column, shown: shown.join(report.listMark) })
      : units.lostCriterion({ column }),
  );
  const params = { sheet, criteria: told.join('；') };
  return replaced ? units.replaced(params) : units.conflict(params);
}
