import type { ConditionalFormat, DifferentialStyle, Sheet } from '../../../xlsx';
import { requireAllowed } from '../cells/guards';
import { HostError } from '../errors/HostError';
import type { Scope } from '../Scope';

/** A conditional format of a sheet as the target of an object. */
export interface RuleTarget {
  readonly scope: Scope;
  readonly sheet: Sheet;
  readonly id: string;
}

/** The rule as it stands, or ItemNotFound once it is deleted. */
export function ruleOf({ sheet, id }: RuleTarget): ConditionalFormat {
  const format = sheet.conditionalFormats.get(id);
  if (!format) throw new HostError('ItemNotFound');
  return format;
}

/** Changes the look that a rule gives. */
export function changeStyle(target: RuleTarget, patch: Partial<DifferentialStyle>): void {
  requireAllowed(target.sheet, 'formatCells');
  const { style } = ruleOf(target);
  target.sheet.conditionalFormats.change(target.id, { style: { ...style, ...patch } });
}
