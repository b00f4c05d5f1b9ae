import type { ConditionalRule } from '../../domain/sheet/ConditionalRule';
import { formatArea } from '../../domain/sheet/formatAddress';
import type { StandingRule } from '../port/WorkbookPort';

function upper(color: string | null): string | null {
  return color?.toUpperCase() ?? null;
}

/** Excel may set a formula's spaces and case its own way, and may not tell the rule's number format at all. */
function keyOf(rule: ConditionalRule, numberFormat: string | null): string {
  const formula = rule.formula.replace(/\s+/g, '').toUpperCase();
  const areas = rule.areas.map(formatArea).sort();
  return JSON.stringify([formula, areas, upper(rule.fill), upper(rule.font), numberFormat]);
}

/** Whether exactly these rules of ours stand: then nothing is written, and no second copy is ever stacked. */
export function sameRules(standing: readonly StandingRule[], wanted: readonly ConditionalRule[]): boolean {
  if (standing.length !== wanted.length) return false;
  const untold = standing.every(({ rule }) => rule.numberFormat === null);
  const key = (rule: ConditionalRule): string => keyOf(rule, untold ? null : rule.numberFormat);
  const keys = standing.map(({ rule }) => key(rule)).sort();
  return JSON.stringify(keys) === JSON.stringify(wanted.map(key).sort());
}
