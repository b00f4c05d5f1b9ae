import { cellAt } from '../../domain/sheet/cellAt';
import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import type { FilterColumn, FilterCriteria, FilterState } from '../port/SheetFilter';
import type { FilterCriterion } from '../units/UnitFilterResult';

/** Kinds of criteria that Excel takes back as it told them; of colours, icons and dynamic ones it tells too little. */
const RESTORABLE: readonly string[] = [
  'Values',
  'Custom',
  'TopItems',
  'TopPercent',
  'BottomItems',
  'BottomPercent',
];

export function isRestorable({ criteria }: FilterColumn): boolean {
  return RESTORABLE.includes(criteria.filterOn);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('date' in value)) return String(value);
  return String(value.date);
}

/** The conditions that a criterion names: `>=10`, or the number of a top list. */
function conditionsOf({ criterion1, criterion2 }: FilterCriteria): readonly string[] {
  return [criterion1, criterion2].flatMap((one) => (one === undefined ? [] : [textOf(one)]));
}

function shownOf(criteria: FilterCriteria): readonly string[] {
  const { filterOn, values } = criteria;
  if (filterOn !== 'Values') return conditionsOf(criteria);
  return Array.isArray(values) ? values.map(textOf) : [];
}

/**
 * The texts that a criterion lets through, where that is all it does. Excel may tell a list of one or two as conditions
 * (`=甲` or `=乙`): they are the same filter.
 */
export function valuesOf(criteria: FilterCriteria): readonly string[] | null {
  if (criteria.filterOn === 'Values') return shownOf(criteria);
  if (criteria.filterOn !== 'Custom') return null;
  const conditions = conditionsOf(criteria);
  const either = conditions.length === 1 || criteria.operator === 'Or';
  if (!either || !conditions.every((one) => /^=[^*?~]+$/.test(one))) return null;
  return conditions.map((one) => one.slice(1));
}

/** Whether a column lets through just these texts. */
export function letsThrough({ criteria }: FilterColumn, values: readonly string[]): boolean {
  const plain = (texts: readonly string[]): string =>
    [...new Set(texts.map((text) => text.toLowerCase()))].sort().join('\n');
  const found = valuesOf(criteria);
  return found !== null && plain(found) === plain(values);
}

/** A filter's columns in words, each by its header. */
export function describeCriteria(
  { area, columns }: FilterState,
  sheet: SheetSnapshot | undefined,
): readonly FilterCriterion[] {
  return columns.map((one) => ({
    column: sheet === undefined ? '' : String(cellAt(sheet, area.row, area.column + one.column)).trim(),
    filterOn: one.criteria.filterOn,
    shown: shownOf(one.criteria),
    restorable: isRestorable(one),
  }));
}
