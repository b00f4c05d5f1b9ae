import type { RulesWrite } from '../../application/port/WorkbookWrite';
import type { ConditionalRule } from '../../domain/sheet/ConditionalRule';
import { formatArea } from '../../domain/sheet/formatAddress';
import type { Order } from './Order';

/** Excel takes a priority beyond the last as the last: the office's own rules, red ones too, win over ours. */
const LAST_PRIORITY = 10_000;

/** Adds one rule to the cells of its areas. */
export function addRule(sheet: Excel.Worksheet, rule: ConditionalRule): void {
  const target = sheet.getRanges(rule.areas.map(formatArea).join(','));
  const format = target.conditionalFormats.add('Custom');
  format.custom.rule.formula = rule.formula;
  if (rule.fill !== null) format.custom.format.fill.color = rule.fill;
  if (rule.font !== null) format.custom.format.font.color = rule.font;
  if (rule.numberFormat !== null) format.custom.format.numberFormat = rule.numberFormat;
  format.priority = LAST_PRIORITY;
}

/** Takes our old rules away, by id, and adds the new ones behind the office's own. */
export function orderRules({ sheetId, remove, rules }: RulesWrite): Order {
  return {
    weight:
      500 * (remove.length + rules.length) + rules.reduce((sum, rule) => sum + 20 * rule.areas.length, 0),
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const id of remove) sheet.getRange().conditionalFormats.getItem(id).delete();
      for (const rule of rules) addRule(sheet, rule);
    },
  };
}
