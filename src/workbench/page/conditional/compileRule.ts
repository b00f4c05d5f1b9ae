import { isError, type CellValue, type CellValueOperator, type ConditionalRule } from '../../../xlsx';
import { compareValues } from '../formula/compareValues';
import { canEvaluate, evaluate, type Surroundings } from '../formula/evaluate';
import type { Expression } from '../formula/Expression';
import { truthOf } from '../formula/Operand';
import { parseFormula } from '../formula/parseFormula';

/** Whether a rule holds for a cell of that value, asked from its place. */
export type RuleTest = (value: CellValue, from: Surroundings) => boolean;

type CellValueRule = ConditionalRule & { readonly kind: 'cellValue' };

const OPERATORS: Readonly<Record<CellValueOperator, (low: number, high: number) => boolean>> = {
  lessThan: (order) => order < 0,
  lessThanOrEqual: (order) => order <= 0,
  equal: (order) => order === 0,
  notEqual: (order) => order !== 0,
  greaterThanOrEqual: (order) => order >= 0,
  greaterThan: (order) => order > 0,
  between: (low, high) => low >= 0 && high <= 0,
  notBetween: (low, high) => low < 0 || high > 0,
};

/** The test of a rule; `undefined` where the rule asks something that is not worked out here. */
export function compileRule(rule: ConditionalRule): RuleTest | undefined {
  switch (rule.kind) {
    case 'formula':
      return formulaTest(rule.formula);
    case 'cellValue':
      return cellValueTest(rule);
    case 'kept':
      return undefined;
  }
}

function formulaTest(formula: string): RuleTest | undefined {
  const expression = readable(formula);
  return expression && ((_, from) => truthOf(evaluate(expression, from)) === true);
}

function cellValueTest({ operator, formula1, formula2 }: CellValueRule): RuleTest | undefined {
  const low = readable(formula1);
  const high = formula2 === undefined ? low : readable(formula2);
  if (!low || !high) return undefined;
  return (value, from) => {
    const [first, second] = [evaluate(low, from), evaluate(high, from)];
    if (isError(value) || isError(first) || isError(second)) return false;
    return OPERATORS[operator](compareValues(value, first), compareValues(value, second));
  };
}

function readable(formula: string): Expression | undefined {
  const expression = parseFormula(formula);
  return expression && canEvaluate(expression) ? expression : undefined;
}
