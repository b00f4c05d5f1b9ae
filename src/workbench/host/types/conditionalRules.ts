import type { CellValueOperator } from '../../../xlsx';
import { requireAllowed } from '../cells/guards';
import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import { isFormula } from '../typing/isFormula';
import { conditionalRangeFormatType } from './conditionalRangeFormat';
import { ruleOf, type RuleTarget } from './RuleTarget';
import { recordIn, textIn } from './written';

const OPERATORS: readonly (readonly [office: string, model: CellValueOperator])[] = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqual', 'greaterThanOrEqual'],
  ['LessThanOrEqual', 'lessThanOrEqual'],
];

/** A formula as written, without its `=`; what has not the form of a formula is refused, as Excel does. */
function formulaIn(value: unknown): string {
  const formula = textIn(typeof value === 'number' ? String(value) : value).replace(/^=/, '');
  if (!isFormula(formula)) throw new HostError('InvalidArgument');
  return formula;
}

/** Excel.ConditionalFormatRule: its formula is relative to the first cell of the areas. */
export const ruleType = defineType<RuleTarget>({
  name: 'ConditionalFormatRule',
  get: {
    formula: (target) => {
      const { rule } = ruleOf(target);
      return rule.kind === 'formula' ? `=${rule.formula}` : '';
    },
  },
  set: {
    formula: (target, value) => {
      requireAllowed(target.sheet, 'formatCells');
      const rule = { kind: 'formula' as const, formula: formulaIn(value) };
      target.sheet.conditionalFormats.change(ruleOf(target).id, { rule });
    },
  },
});

/** Excel.CustomConditionalFormat. */
export const customType = defineType<RuleTarget>({
  name: 'CustomConditionalFormat',
  links: { rule: ruleType.of, format: conditionalRangeFormatType.of },
});

/** Excel.CellValueConditionalFormat: its rule is plain data, written as a whole. */
export const cellValueType = defineType<RuleTarget>({
  name: 'CellValueConditionalFormat',
  get: {
    rule: (target) => {
      const { rule } = ruleOf(target);
      if (rule.kind !== 'cellValue') return null;
      const operator = OPERATORS.find(([, model]) => model === rule.operator)?.[0] ?? 'EqualTo';
      const second = rule.formula2 === undefined ? {} : { formula2: `=${rule.formula2}` };
      return { formula1: `=${rule.formula1}`, ...second, operator };
    },
  },
  set: {
    rule: (target, value) => {
      requireAllowed(target.sheet, 'formatCells');
      const { formula1, formula2, operator } = recordIn(value);
      const known = OPERATORS.find(([office]) => office === operator)?.[1];
      if (!known) throw new HostError('InvalidArgument');
      const second = formula2 === undefined || formula2 === null ? {} : { formula2: formulaIn(formula2) };
      const rule = { kind: 'cellValue' as const, operator: known, formula1: formulaIn(formula1), ...second };
      target.sheet.conditionalFormats.change(ruleOf(target).id, { rule });
    },
  },
  links: { format: conditionalRangeFormatType.of },
});
