import { overlaps, type ConditionalFormat, type NewConditionalFormat } from '../../../xlsx';
import { requireAllowed } from '../cells/guards';
import type { Place } from '../cells/Place';
import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import type { HostObject } from '../objects/HostObject';
import { conditionalFormatType } from './conditionalFormat';

/** A rule's state between `add` and the first setting of its formula: one that never holds. */
const NEW_RULES: Readonly<Record<string, NewConditionalFormat['rule']>> = {
  Custom: { kind: 'formula', formula: 'FALSE' },
  CellValue: { kind: 'cellValue', operator: 'equal', formula1: 'FALSE' },
};

const KINDS = [
  'Custom',
  'CellValue',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
] as const;

function inPlace(place: Place): readonly ConditionalFormat[] {
  const touches = (format: ConditionalFormat) =>
    format.areas.some((area) => place.areas.some((own) => overlaps(own, area)));
  return place.sheet.conditionalFormats.all.filter(touches);
}

const objectOf = (place: Place, format: ConditionalFormat): HostObject =>
  conditionalFormatType.of({ scope: place.scope, sheet: place.sheet, id: format.id });

function find(place: Place, key: unknown): ConditionalFormat | undefined {
  return place.sheet.conditionalFormats.all.find((format) => format.id === key);
}

function required(place: Place, format: ConditionalFormat | undefined): HostObject {
  if (!format) throw new HostError('ItemNotFound');
  return objectOf(place, format);
}

/** Excel.ConditionalFormatCollection: the rules that share a cell with a range, the most important first. */
export const conditionalFormatsType = defineType<Place>({
  name: 'ConditionalFormatCollection',
  items: (place) => inPlace(place).map((format) => objectOf(place, format)),
  item: (place, key) => required(place, find(place, key)),
  methods: {
    add: (place, args) => {
      requireAllowed(place.sheet, 'formatCells');
      const rule = NEW_RULES[args.word(0, KINDS)];
      if (!rule) throw new HostError('NotImplemented');
      const added = place.sheet.conditionalFormats.add({
        areas: place.areas,
        stopIfTrue: false,
        rule,
        style: {},
      });
      return objectOf(place, added);
    },
    clearAll: (place) => {
      requireAllowed(place.sheet, 'formatCells');
      for (const format of inPlace(place)) place.sheet.conditionalFormats.remove(format.id);
      return null;
    },
    getCount: (place) => inPlace(place).length,
    getItem: (place, args) => required(place, find(place, args.text(0))),
    getItemOrNullObject: (place, args) => {
      const format = find(place, args.text(0));
      return format ? objectOf(place, format) : null;
    },
    getItemAt: (place, args) => required(place, inPlace(place)[args.count(0)]),
  },
});
