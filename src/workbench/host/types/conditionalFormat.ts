import type { ConditionalRule } from '../../../xlsx';
import { requireAllowed } from '../cells/guards';
import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import type { HostObject } from '../objects/HostObject';
import { cellValueType, customType } from './conditionalRules';
import { moveTo } from './conditionalPriority';
import { ruleOf, type RuleTarget } from './RuleTarget';
import { flagIn, numberIn } from './written';

/** `Excel.ConditionalFormatType` of the file's rule types; what is not listed is a preset criterion. */
const KEPT_TYPES: Readonly<Record<string, string>> = {
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

function typeOf(rule: ConditionalRule): string {
  if (rule.kind === 'formula') return 'Custom';
  return rule.kind === 'cellValue' ? 'CellValue' : (KEPT_TYPES[rule.type] ?? 'PresetCriteria');
}

function partOf(target: RuleTarget, type: string): HostObject | null {
  if (typeOf(ruleOf(target).rule) !== type) return null;
  if (type === 'Custom') return customType.of(target);
  if (type === 'CellValue') return cellValueType.of(target);
  throw new HostError('NotImplemented');
}

function requiredPart(target: RuleTarget, type: string): HostObject {
  const part = partOf(target, type);
  if (!part) throw new HostError('InvalidOperation');
  return part;
}

/** Excel.ConditionalFormat. */
export const conditionalFormatType = defineType<RuleTarget>({
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: (target) => ruleOf(target).id,
    type: (target) => typeOf(ruleOf(target).rule),
    priority: ({ sheet, id }) => sheet.conditionalFormats.all.findIndex((format) => format.id === id),
    stopIfTrue: (target) => ruleOf(target).stopIfTrue,
  },
  set: {
    priority: (target, value) => {
      requireAllowed(target.sheet, 'formatCells');
      moveTo(target, numberIn(value, 0, Number.MAX_SAFE_INTEGER));
    },
    stopIfTrue: (target, value) => {
      requireAllowed(target.sheet, 'formatCells');
      target.sheet.conditionalFormats.change(ruleOf(target).id, { stopIfTrue: flagIn(value) });
    },
  },
  links: {
    custom: (target) => requiredPart(target, 'Custom'),
    customOrNullObject: (target) => partOf(target, 'Custom'),
    cellValue: (target) => requiredPart(target, 'CellValue'),
    cellValueOrNullObject: (target) => partOf(target, 'CellValue'),
    colorScaleOrNullObject: (target) => partOf(target, 'ColorScale'),
    dataBarOrNullObject: (target) => partOf(target, 'DataBar'),
    iconSetOrNullObject: (target) => partOf(target, 'IconSet'),
    topBottomOrNullObject: (target) => partOf(target, 'TopBottom'),
    presetOrNullObject: (target) => partOf(target, 'PresetCriteria'),
    textComparisonOrNullObject: (target) => partOf(target, 'ContainsText'),
  },
  methods: {
    delete: (target) => {
      requireAllowed(target.sheet, 'formatCells');
      target.sheet.conditionalFormats.remove(ruleOf(target).id);
      return null;
    },
    getRange: (target) => {
      const range = onlyRange(target);
      if (!range) throw new HostError('InvalidOperation');
      return range;
    },
    getRangeOrNullObject: onlyRange,
    getRanges: (target) => target.scope.make.rangeAreas(target.sheet, ruleOf(target).areas),
  },
});

/** A rule over several areas has no single range. */
function onlyRange(target: RuleTarget): HostObject | null {
  const [area, more] = ruleOf(target).areas;
  return area && !more ? target.scope.make.range(target.sheet, area) : null;
}
