import type { ConditionalRule } from '../sheet/ConditionalRule';
import { labelPlace, labelRules, type LabelColumn, type LabelPlace } from '../sheet/joinLabels';
import type { DynamicsRow } from './Dynamics';
import { FIRST_ROW, type DynamicsFrame } from './dynamicsFrame';
import type { DynamicsStyle } from './dynamicsStyles';

const UNIT_COLUMN = 1;

type Rows = readonly DynamicsRow[];

const STYLES: Readonly<Record<LabelPlace, DynamicsStyle>> = {
  alone: 'unit',
  first: 'unitFirst',
  middle: 'unitMiddle',
  last: 'unitLast',
};

function unitColumn(rows: Rows, { breaks }: DynamicsFrame): LabelColumn {
  return {
    labels: rows.map(({ project }) => project.unit),
    firstRow: FIRST_ROW,
    column: UNIT_COLUMN,
    breaks,
  };
}

/** The looks of the units' cells, row by row, in the places that they have among equal ones. */
export function unitStyles(rows: Rows, frame: DynamicsFrame): readonly DynamicsStyle[] {
  const column = unitColumn(rows, frame);
  return rows.map((_, index) => STYLES[labelPlace(column, index)]);
}

/** The rule that makes repeated units look merged. */
export function unitRules(rows: Rows, frame: DynamicsFrame): readonly ConditionalRule[] {
  return labelRules(unitColumn(rows, frame));
}
