import type { AutoFilter, CustomCriterion, FilterColumn, FilterCriteria } from '../model/AutoFilter';
import { parseArea } from '../reference/a1';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from '../xml/XmlElement';

/** A sheet's or a table's filter; `undefined` where there is none. */
export function readAutoFilter(text: string, element: XmlElement | undefined): AutoFilter | undefined {
  const area = parseArea(element?.attributes.get('ref') ?? '');
  if (!element || !area) return undefined;
  const rest = element.children.filter((other) => other.local !== 'filterColumn');
  const more = rest.map((other) => text.slice(other.start, other.end)).join('');
  const columns = childrenOf(element, 'filterColumn').flatMap((column) => readColumn(text, column) ?? []);
  return { area, columns, ...(more !== '' && { more }) };
}

function readColumn(text: string, column: XmlElement): FilterColumn | undefined {
  const inner = column.children[0];
  if (!inner) return undefined;
  const hidden = flagOf(column, 'hiddenButton');
  return {
    column: numberOf(column, 'colId') ?? 0,
    criteria: readCriteria(text, inner),
    ...(hidden && { buttonHidden: true }),
  };
}

function readCriteria(text: string, element: XmlElement): FilterCriteria {
  const kept: FilterCriteria = {
    kind: 'kept',
    type: element.local,
    xml: text.slice(element.start, element.end),
  };
  if (element.local === 'filters' && !child(element, 'dateGroupItem')) {
    const values = childrenOf(element, 'filter').map((filter) => filter.attributes.get('val') ?? '');
    return { kind: 'values', values, blanks: flagOf(element, 'blank') };
  }
  if (element.local !== 'customFilters') return kept;
  const criteria = childrenOf(element, 'customFilter').map((filter) => ({
    operator: (filter.attributes.get('operator') ?? 'equal') as CustomCriterion['operator'],
    value: filter.attributes.get('val') ?? '',
  }));
  return { kind: 'custom', all: flagOf(element, 'and'), criteria };
}
