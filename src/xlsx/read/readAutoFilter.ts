import type { AutoFilter, CustomCriterion, FilterColumn, FilterCriteria } from '../model/AutoFilter';
import { parseArea } from '../reference/a1';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from '../xml/XmlElement';

/** A sheet's or a table's filter; `undefined` where there is none. */
export function readAutoFilter(text: string, element: XmlElement | undefined): AutoFilter | undefined {
  const area = parseArea(element?.attributes.get('ref') ?? '');
  if (!element || !area) return undefined;
  const rest = element.children.filter((other) => other.local !== 'filterColumn');
  const more = rest.map((other) => text.slice(other.start, other.end)).join('');
  const all = childrenOf(element, 'filterColumn');
  const columns = all.flatMap((column) => readColumn(text, column) ?? []);
  const hiddenButtons = all.filter(isButtonHidden).map(placeOf);
  return {
    ...{ area, columns },
    ...(hiddenButtons.length > 0 && { hiddenButtons }),
    ...(more !== '' && { more }),
  };
}

function readColumn(text: string, column: XmlElement): FilterColumn | undefined {
  const inner = column.children[0];
  if (!inner) return undefined;
  return { column: placeOf(column), criteria: readCriteria(text, inner) };
}

function placeOf(column: XmlElement): number {
  return numberOf(column, 'colId') ?? 0;
}

/** Files say it in two ways: a button that is hidden, or one that is not shown. */
function isButtonHidden(column: XmlElement): boolean {
  return flagOf(column, 'hiddenButton') || !flagOf(column, 'showButton', true);
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
