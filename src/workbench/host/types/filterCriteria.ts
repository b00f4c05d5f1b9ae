import type { CustomCriterion, FilterCriteria } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import { isList, isRecord, type Json } from '../protocol/Json';

const OPERATORS: readonly (readonly [sign: string, operator: CustomCriterion['operator']])[] = [
  ['<>', 'notEqual'],
  ['<=', 'lessThanOrEqual'],
  ['>=', 'greaterThanOrEqual'],
  ['<', 'lessThan'],
  ['>', 'greaterThan'],
  ['=', 'equal'],
];

/** Types of criteria that the file keeps and this host shows by name only. */
const KEPT: Readonly<Record<string, string>> = {
  top10: 'TopItems',
  colorFilter: 'CellColor',
  iconFilter: 'Icon',
  dynamicFilter: 'Dynamic',
};

/**
 * `Excel.FilterCriteria` as given to `apply`. Fields that are `null` are refused as Excel refuses them, so criteria that
 * were read must be stripped before they are applied again. Colours, icons, dates and tops are not supported.
 */
export function readCriteria(given: unknown): FilterCriteria {
  if (!isRecord(given) || Object.values(given).includes(null)) throw new HostError('InvalidArgument');
  const { filterOn, values, criterion1, criterion2, operator } = given;
  if (filterOn === 'Values') return readValues(values);
  if (filterOn !== 'Custom')
    throw new HostError(typeof filterOn === 'string' ? 'NotImplemented' : 'InvalidArgument');
  const criteria = [criterion1, criterion2].filter((criterion) => criterion !== undefined).map(readCriterion);
  if (criteria.length === 0) throw new HostError('InvalidArgument');
  return { kind: 'custom', all: operator !== 'Or', criteria };
}

function readValues(values: unknown): FilterCriteria {
  if (!isList(values)) throw new HostError('InvalidArgument');
  const texts = values.map((value) => {
    if (typeof value !== 'string')
      throw new HostError(isRecord(value) ? 'NotImplemented' : 'InvalidArgument');
    return value;
  });
  return { kind: 'values', values: texts.filter((text) => text !== ''), blanks: texts.includes('') };
}

function readCriterion(criterion: unknown): CustomCriterion {
  if (typeof criterion !== 'string' && typeof criterion !== 'number') throw new HostError('InvalidArgument');
  const text = String(criterion);
  const found = OPERATORS.find(([sign]) => text.startsWith(sign));
  return found
    ? { operator: found[1], value: text.slice(found[0].length) }
    : { operator: 'equal', value: text };
}

/** Criteria as Excel answers them: with every field that does not apply, as `null`. */
export function criteriaJson(criteria: FilterCriteria): Json {
  const none = { criterion1: null, criterion2: null, color: null, icon: null };
  if (criteria.kind === 'values') {
    return { ...none, filterOn: 'Values', values: [...criteria.values, ...(criteria.blanks ? [''] : [])] };
  }
  if (criteria.kind === 'kept') return { ...none, filterOn: KEPT[criteria.type] ?? 'Values' };
  const [first, second] = criteria.criteria.map(signed);
  return {
    ...none,
    filterOn: 'Custom',
    criterion1: first ?? null,
    criterion2: second ?? null,
    operator: criteria.all ? 'And' : 'Or',
  };
}

function signed({ operator, value }: CustomCriterion): string {
  const sign = OPERATORS.find(([, known]) => known === operator)?.[0] ?? '=';
  return `${sign}${value}`;
}
