import { covers, type DataValidation } from '../../../xlsx';
import type { Place } from '../cells/Place';
import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import type { Json } from '../protocol/Json';

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** The validation that holds for all cells of a range; one that holds for some only is inconsistent. */
function validationOf(place: Place): DataValidation | undefined {
  return place.sheet.validations.find((known) => known.areas.some((area) => covers(area, place.area)));
}

/** Excel.DataValidation: read only here; a file's validations stay as they are. */
export const dataValidationType = defineType<Place>({
  name: 'DataValidation',
  get: {
    type: (place) => TYPES[validationOf(place)?.type ?? ''] ?? 'None',
    rule: (place) => ruleJson(validationOf(place)),
  },
});

function ruleJson(validation: DataValidation | undefined): Json {
  if (!validation) return {};
  const { type, formula1 = '' } = validation;
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  if (type !== 'list') throw new HostError('NotImplemented');
  const source = formula1.startsWith('"') ? formula1.slice(1, -1).replaceAll('""', '"') : `=${formula1}`;
  return { list: { inCellDropDown: true, source } };
}
