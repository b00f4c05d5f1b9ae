import type { Area } from './Area';
import type { Sheet } from './Sheet';
import { changedRule, changedValidation } from './ruleFormulas';

/** How a formula changes; `areas` are those of its rule, to whose first cell its relative references count. */
export type FormulaChange = (formula: string, areas?: readonly Area[]) => string;

/** Replaces each formula and each reference that a sheet holds: cells, rules, rules for typing, links. Records nothing. */
export function mapSheetFormulas(sheet: Sheet, change: FormulaChange): void {
  sheet.cells.mapFormulas((formula) => change(formula));
  const { listed } = sheet.conditionalFormats;
  const formats = mapped(listed, (format) => ({
    ...format,
    rule: changedRule(format.rule, (formula) => change(formula, format.areas)),
  }));
  if (formats !== listed) sheet.conditionalFormats.load(formats);
  const rules = mapped(sheet.validations, (rule) =>
    changedValidation(rule, (formula) => change(formula, rule.areas)),
  );
  if (rules !== sheet.validations) sheet.load({ validations: rules });
  const links = mapped(sheet.hyperlinks.all, (link) =>
    link.location === undefined ? link : { ...link, location: change(link.location) },
  );
  if (links !== sheet.hyperlinks.all) sheet.hyperlinks.load(links);
}

/** The list itself where nothing changed, else one whose unchanged members are the old ones. */
function mapped<T extends object>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const next = list.map((item) => {
    const changed = change(item);
    return JSON.stringify(changed) === JSON.stringify(item) ? item : changed;
  });
  return next.every((item, index) => item === list[index]) ? list : next;
}
