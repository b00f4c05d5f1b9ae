import type { ConditionalFormat } from '../model/ConditionalFormat';
import { ruleElements, type RuleElement } from '../read/readConditionalFormats';
import { areaAddress } from '../reference/a1';
import { encodeText } from '../xml/entities';
import type { XmlElement } from '../xml/XmlElement';
import type { PartEdits } from './PartEdits';
import { same } from './same';
import { patchStartTag } from './startTag';
import type { StylesWriter } from './StylesWriter';

/** What the writing of one sheet's rules needs: the rules now, and as the file had them in the order of its text. */
interface Rules {
  readonly now: readonly ConditionalFormat[];
  readonly before: readonly ConditionalFormat[];
  readonly styles: () => StylesWriter;
}

/**
 * Writes the rules that changed. A rule that only moved in rank gets a new `priority` where it stands; a rule with another area or
 * question is written anew; removed ones go, and with the last of its rules the element around them.
 */
export function writeConditionalFormats(part: PartEdits, rules: Rules): void {
  const elements = ruleElements(part.root);
  const gone = new Map<XmlElement, readonly XmlElement[]>();
  rules.before.forEach((old, index) => {
    const element = elements[index];
    const now = rules.now.find((format) => format.id === old.id);
    if (!element) return;
    if (now && keepsPlace(old, now)) patchRule(part, element, now);
    else gone.set(element.group, [...(gone.get(element.group) ?? []), element.rule]);
  });
  for (const [group, rules] of gone) removeRules(part, group, rules);
  const fresh = rules.now.filter((format) => {
    const old = rules.before.find((other) => other.id === format.id);
    return !old || !keepsPlace(old, format);
  });
  part.addChild(
    'conditionalFormatting',
    fresh.map((format) => groupXml(part, format, rules.styles)).join(''),
  );
}

function keepsPlace(old: ConditionalFormat, now: ConditionalFormat): boolean {
  return same(old.areas, now.areas) && same(old.rule, now.rule) && same(old.style, now.style);
}

function patchRule(part: PartEdits, { rule }: RuleElement, now: ConditionalFormat): void {
  const stop = now.stopIfTrue ? true : rule.attributes.get('stopIfTrue') === '0' ? false : undefined;
  const same = (rule.attributes.get('stopIfTrue') ?? '0') === (now.stopIfTrue ? '1' : '0');
  patchStartTag(part.edits, rule, { priority: now.priority, ...(!same && { stopIfTrue: stop }) });
}

/** Removes rules of one group; with all of them the group goes. */
function removeRules(part: PartEdits, group: XmlElement, rules: readonly XmlElement[]): void {
  const all = group.children.filter((other) => other.local === 'cfRule').length;
  if (all === rules.length) part.edits.replace(group.start, group.end, '');
  else for (const rule of rules) part.edits.replace(rule.start, rule.end, '');
}

function groupXml(part: PartEdits, format: ConditionalFormat, styles: () => StylesWriter): string {
  const rule = ruleXml(part, format, styles);
  return part.element('conditionalFormatting', { sqref: format.areas.map(areaAddress).join(' ') }, rule);
}

function ruleXml(part: PartEdits, format: ConditionalFormat, styles: () => StylesWriter): string {
  const { rule, priority } = format;
  if (rule.kind === 'kept') return rule.xml.replace(/\spriority="[^"]*"/, ` priority="${String(priority)}"`);
  const formulas = rule.kind === 'formula' ? [rule.formula] : [rule.formula1, rule.formula2];
  const inner = formulas.flatMap((formula) =>
    formula === undefined
      ? []
      : [`<${part.name('formula')}>${encodeText(formula)}</${part.name('formula')}>`],
  );
  const attributes = {
    type: rule.kind === 'formula' ? 'expression' : 'cellIs',
    dxfId: format.styleIndex ?? styles().differential(format.style),
    priority,
    stopIfTrue: format.stopIfTrue ? true : undefined,
    operator: rule.kind === 'formula' ? undefined : rule.operator,
  };
  return part.element('cfRule', attributes, inner.join(''));
}
