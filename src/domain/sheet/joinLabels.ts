import type { Area } from './Area';
import type { ConditionalRule } from './ConditionalRule';
import { formatAddress } from './formatAddress';

/** Inside the formula, by which the rule is known as the add-in's. */
export const LABEL_MARKER = 'progress-ledger-unit';

/** A column of labels in which equal ones above each other look like one; `breaks` are rows that begin a page. */
export interface LabelColumn {
  readonly labels: readonly string[];
  readonly firstRow: number;
  readonly column: number;
  readonly breaks: readonly number[];
}

/** The place of a label among equal ones above and below it. */
export type LabelPlace = 'alone' | 'first' | 'middle' | 'last';

/** Whether a row's label is the one above it, on the same page: then the two cells look like one. */
function joinsAbove({ labels, firstRow, breaks }: LabelColumn, index: number): boolean {
  const label = labels[index] ?? '';
  return label !== '' && index > 0 && labels[index - 1] === label && !breaks.includes(index + firstRow);
}

/** Where a label stands among equal ones; each page begins anew. */
export function labelPlace(column: LabelColumn, index: number): LabelPlace {
  const above = joinsAbove(column, index);
  const below = index + 1 < column.labels.length && joinsAbove(column, index + 1);
  if (above) return below ? 'middle' : 'last';
  return below ? 'first' : 'alone';
}

function repeatedAreas(column: LabelColumn): readonly Area[] {
  const areas: Area[] = [];
  column.labels.forEach((_, index) => {
    if (!joinsAbove(column, index)) return;
    const row = index + column.firstRow;
    const last = areas.at(-1);
    if (last !== undefined && last.row + last.rows === row)
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ row, column: column.column, rows: 1, columns: 1 });
  });
  return areas;
}

/**
 * Labels look merged and every row still has its own: a repeated one is drawn empty as long as the row above is visible, so
 * that no filter hides the only label. The first row of a page always shows its label.
 */
export function labelRules(column: LabelColumn): readonly ConditionalRule[] {
  const areas = repeatedAreas(column);
  const [first] = areas;
  if (first === undefined) return [];
  const own = `$${formatAddress(first.row, column.column)}`;
  const above = `$${formatAddress(first.row - 1, column.column)}`;
  const formula = `=AND(${own}=${above},SUBTOTAL(103,${above})=1)*(N("${LABEL_MARKER}")=0)`;
  return [{ marker: LABEL_MARKER, areas, formula, fill: null, font: null, numberFormat: ';;;' }];
}
