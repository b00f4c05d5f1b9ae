import type { Area } from '../model/Area';
import type {
  CellValueOperator,
  ConditionalFormat,
  ConditionalRule,
  DifferentialStyle,
} from '../model/ConditionalFormat';
import { parseAreas } from '../reference/a1';
import { textOf } from '../xml/textOf';
import { child, childrenOf, descendants, flagOf, numberOf, type XmlElement } from '../xml/XmlElement';
import type { SheetSource } from './SheetSource';

const OPERATORS: readonly CellValueOperator[] = [
  'lessThan',
  'lessThanOrEqual',
  'equal',
  'notEqual',
  'greaterThanOrEqual',
  'greaterThan',
  'between',
  'notBetween',
];

/** A rule of the file and the element that holds it. */
export interface RuleElement {
  readonly rule: XmlElement;
  readonly group: XmlElement;
  readonly extended: boolean;
}

/** The rules in the order of the text: the sheet's own, then those that stand only in its extension list. */
export function ruleElements(root: XmlElement): RuleElement[] {
  const own = childrenOf(root, 'conditionalFormatting').flatMap((group) =>
    childrenOf(group, 'cfRule').map((rule) => ({ rule, group, extended: false })),
  );
  const list = child(root, 'extLst');
  const groups = list
    ? [...descendants(list)].filter((element) => element.local === 'conditionalFormatting')
    : [];
  const extended = groups.flatMap((group) =>
    childrenOf(group, 'cfRule')
      .filter((rule) => rule.attributes.has('priority'))
      .map((rule) => ({ rule, group, extended: true })),
  );
  return [...own, ...extended];
}

/** The conditional formats of a sheet; `id` names them in the order of the text. */
export function readConditionalFormats(
  source: SheetSource,
  styles: readonly DifferentialStyle[],
  nextId: () => string,
): ConditionalFormat[] {
  return ruleElements(source.root).map(({ rule, group, extended }) => {
    const index = extended ? undefined : numberOf(rule, 'dxfId');
    return {
      id: nextId(),
      areas: areasOf(source.text, group, extended),
      priority: numberOf(rule, 'priority') ?? 0,
      stopIfTrue: flagOf(rule, 'stopIfTrue'),
      rule: readRule(source.text, rule, extended),
      style: (index === undefined ? undefined : styles[index]) ?? {},
      ...(index !== undefined && { styleIndex: index }),
    };
  });
}

function areasOf(text: string, group: XmlElement, extended: boolean): Area[] {
  return parseAreas(extended ? textOf(text, child(group, 'sqref')) : (group.attributes.get('sqref') ?? ''));
}

function readRule(text: string, rule: XmlElement, extended: boolean): ConditionalRule {
  const type = rule.attributes.get('type') ?? '';
  const [formula1, formula2] = childrenOf(rule, 'formula').map((formula) => textOf(text, formula));
  const plain = !extended && !child(rule, 'extLst');
  if (plain && type === 'expression' && formula1 !== undefined) return { kind: 'formula', formula: formula1 };
  const operator = OPERATORS.find((name) => name === rule.attributes.get('operator'));
  if (plain && type === 'cellIs' && operator && formula1 !== undefined) {
    return { kind: 'cellValue', operator, formula1, ...(formula2 !== undefined && { formula2 }) };
  }
  return { kind: 'kept', type, xml: text.slice(rule.start, rule.end), extended };
}
