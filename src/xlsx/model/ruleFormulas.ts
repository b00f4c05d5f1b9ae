import { decodeXml, encodeAttribute } from '../xml/entities';
import { mapTexts } from '../xml/mapTexts';
import type { ConditionalRule } from './ConditionalFormat';
import type { DataValidation } from './DataValidation';

type Change = (formula: string) => string;

/** A rule with other formulas. One that is only kept has them in its XML; those of the extension list stay there. */
export function changedRule(rule: ConditionalRule, change: Change): ConditionalRule {
  if (rule.kind === 'formula') return { ...rule, formula: change(rule.formula) };
  if (rule.kind === 'kept') return rule.extended ? rule : { ...rule, xml: changedXml(rule.xml, change) };
  const { formula2 } = rule;
  const second = formula2 === undefined ? {} : { formula2: change(formula2) };
  return { ...rule, formula1: change(rule.formula1), ...second };
}

function changedXml(xml: string, change: Change): string {
  return mapTexts(xml, ['formula'], change).replace(/<(?:[\w.-]+:)?cfvo\s[^>]*>/g, (tag) =>
    tag.replace(/(\sval=")([^"]*)"/, (whole, head: string, inner: string) => {
      const text = decodeXml(inner);
      const changed = change(text);
      return changed === text ? whole : `${head}${encodeAttribute(changed)}"`;
    }),
  );
}

/** A rule for typing with other formulas, in what is shown and in the XML that is saved. */
export function changedValidation(rule: DataValidation, change: Change): DataValidation {
  const { formula1, formula2 } = rule;
  return {
    ...rule,
    ...(formula1 !== undefined && { formula1: change(formula1) }),
    ...(formula2 !== undefined && { formula2: change(formula2) }),
    xml: mapTexts(rule.xml, ['formula1', 'formula2'], change),
  };
}
