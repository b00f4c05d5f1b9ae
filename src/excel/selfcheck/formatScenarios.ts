import type { Scenario } from './Scenario';

function addRule(range: Excel.Range, formula: string): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  return format;
}

/** What conditional formats keep and in which order they stand. */
export const formatScenarios: readonly Scenario[] = [
  {
    id: 'rule-keeps-marker',
    expected: '=AND($A1<0.75,N("marker")=0)',
    run: async (context, sheet) => {
      const format = addRule(sheet.getRange('A1:B3'), '=AND($A1<0.75,N("marker")=0)');
      format.load('custom/rule/formula');
      await context.sync();
      return format.custom.rule.formula;
    },
  },
  {
    id: 'new-rule-comes-first',
    expected: '0, 1',
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:A3');
      const first = addRule(range, '=$A1<1');
      const second = addRule(range, '=$A1<2');
      first.load('priority');
      second.load('priority');
      await context.sync();
      return `${second.priority}, ${first.priority}`;
    },
  },
  {
    id: 'rule-number-format',
    expected: '0.0%" ▼"',
    run: async (context, sheet) => {
      const format = addRule(sheet.getRange('A1:A3'), '=$A1<1');
      format.custom.format.numberFormat = '0.0%" ▼"';
      format.load('custom/format/numberFormat');
      await context.sync();
      return String(format.custom.format.numberFormat);
    },
  },
  {
    id: 'used-range-values-only',
    expected: 'A1',
    run: async (context, sheet) => {
      sheet.getRange('A1').values = [['value']];
      sheet.getRange('C9').format.fill.color = '#FFFF00';
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      return used.isNullObject ? 'none' : used.address.replace(/^.*!/, '');
    },
  },
];
