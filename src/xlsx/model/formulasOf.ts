import type { ConditionalRule } from './ConditionalFormat';
import { changedRule } from './ruleFormulas';
import type { Sheet } from './Sheet';

/** Every formula and every reference that a sheet holds: cells, rules, rules for typing, links. */
export function formulasOf(sheet: Sheet): string[] {
  const cells = sheet.cells.rowNumbers().flatMap((row) => [...(sheet.cells.row(row)?.values() ?? [])]);
  return [
    ...cells.flatMap((cell) => (cell.formula ? [cell.formula.text] : [])),
    ...sheet.conditionalFormats.listed.flatMap(({ rule }) => formulasOfRule(rule)),
    ...sheet.validations.flatMap((rule) => [rule.formula1 ?? '', rule.formula2 ?? '']),
    ...sheet.hyperlinks.all.map((link) => link.location ?? ''),
  ];
}

function formulasOfRule(rule: ConditionalRule): string[] {
  const found: string[] = [];
  changedRule(rule, (formula) => {
    found.push(formula);
    return formula;
  });
  return found;
}
