import type { Area } from '../sheet/Area';
import type { ConditionalRule } from '../sheet/ConditionalRule';
import { formatAddress } from '../sheet/formatAddress';
import type { DynamicsRow } from './Dynamics';
import { FIRST_ROW, type DynamicsFrame } from './dynamicsFrame';
import type { DynamicsStyle } from './dynamicsStyles';

/** Inside the formula, by which the rule is known as the add-in's. */
export const UNIT_MARKER = 'progress-ledger-unit';
const UNIT_COLUMN = 1;

type Rows = readonly DynamicsRow[];

/** Whether a row's unit is the one above it, on the same page: then the two cells look like one. */
function joinsAbove(rows: Rows, { breaks }: DynamicsFrame, index: number): boolean {
  const unit = rows[index]?.project.unit ?? '';
  return (
    unit !== '' && index > 0 && rows[index - 1]?.project.unit === unit && !breaks.includes(index + FIRST_ROW)
  );
}

/** The look of a unit's cell in the place that it has among equal ones. */
export function unitStyle(rows: Rows, frame: DynamicsFrame, index: number): DynamicsStyle {
  const above = joinsAbove(rows, frame, index);
  const below = index + 1 < rows.length && joinsAbove(rows, frame, index + 1);
  if (above) return below ? 'unitMiddle' : 'unitLast';
  return below ? 'unitFirst' : 'unit';
}

/**
 * Units look merged and every row still has its own: a repeated unit is drawn empty as long as the row above is visible,
 * so that no filter hides the only label. The first row of a page always shows its unit.
 */
export function unitRules(rows: Rows, frame: DynamicsFrame): readonly ConditionalRule[] {
  const areas: Area[] = [];
  rows.forEach((_, index) => {
    if (!joinsAbove(rows, frame, index)) return;
    const row = index + FIRST_ROW;
    const last = areas.at(-1);
    if (last !== undefined && last.row + last.rows === row)
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ row, column: UNIT_COLUMN, rows: 1, columns: 1 });
  });
  const [first] = areas;
  if (first === undefined) return [];
  const own = `$${formatAddress(first.row, UNIT_COLUMN)}`;
  const above = `$${formatAddress(first.row - 1, UNIT_COLUMN)}`;
  const formula = `=AND(${own}=${above},SUBTOTAL(103,${above})=1)*(N("${UNIT_MARKER}")=0)`;
  return [{ marker: UNIT_MARKER, areas, formula, fill: null, font: null, numberFormat: ';;;' }];
}
