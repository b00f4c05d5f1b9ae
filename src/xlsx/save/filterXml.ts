import type { AutoFilter, FilterCriteria } from '../model/AutoFilter';
import { areaAddress } from '../reference/a1';
import { buildElement } from '../xml/buildXml';

/** A filter as a sheet's or a table's part writes it. */
export function filterXml(filter: AutoFilter, prefix: string): string {
  const hidden = new Set(filter.hiddenButtons);
  const places = [...new Set([...filter.columns.map(({ column }) => column), ...hidden])];
  const columns = places
    .sort((a, b) => a - b)
    .map((place) => {
      const criteria = filter.columns.find(({ column }) => column === place)?.criteria;
      const attributes = { colId: place, hiddenButton: hidden.has(place) ? true : undefined };
      return buildElement(`${prefix}filterColumn`, attributes, criteria && criteriaXml(criteria, prefix));
    });
  return buildElement(
    `${prefix}autoFilter`,
    { ref: areaAddress(filter.area) },
    columns.join('') + (filter.more ?? ''),
  );
}

function criteriaXml(criteria: FilterCriteria, prefix: string): string {
  if (criteria.kind === 'kept') return criteria.xml;
  if (criteria.kind === 'values') {
    const filters = criteria.values.map((value) => buildElement(`${prefix}filter`, { val: value })).join('');
    return buildElement(`${prefix}filters`, { blank: criteria.blanks ? true : undefined }, filters);
  }
  const filters = criteria.criteria.map(({ operator, value }) =>
    buildElement(`${prefix}customFilter`, {
      operator: operator === 'equal' ? undefined : operator,
      val: value,
    }),
  );
  return buildElement(`${prefix}customFilters`, { and: criteria.all ? true : undefined }, filters.join(''));
}
