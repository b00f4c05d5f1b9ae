import type { FilterCriteria } from '../../../xlsx';
import type { ListedValue } from './ListedValue';

/** What is chosen in a filter's menu: the texts that are on, of those that its search leaves in the list. */
export interface Choice {
  readonly search: string;
  readonly on: ReadonlySet<string>;
}

/** The choice that the menu opens with: what the filter lets through now. */
export function firstChoice(values: readonly ListedValue[]): Choice {
  return { search: '', on: new Set(values.filter(({ isOn }) => isOn).map(({ text }) => text)) };
}

/** Another search: all that it finds is on, as in Excel; without one, what the filter lets through. */
export function searchFor(values: readonly ListedValue[], search: string): Choice {
  if (search.trim() === '') return { ...firstChoice(values), search };
  return { search, on: new Set(matching(values, search).map(({ text }) => text)) };
}

/** The values whose text holds what is searched for, without case. */
export function matching(values: readonly ListedValue[], search: string): readonly ListedValue[] {
  const wanted = search.trim().toLowerCase();
  return wanted === '' ? values : values.filter(({ text }) => text.toLowerCase().includes(wanted));
}

/** What a choice does to the column's criteria: nothing, take them away, or put others in their place. */
export type Chosen =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'criteria'; readonly criteria: FilterCriteria };

export function chooseCriteria(values: readonly ListedValue[], { search, on }: Choice): Chosen {
  const chosen = matching(values, search).filter(({ text }) => on.has(text));
  if (values.every(({ text, isOn }) => isOn === chosen.some((one) => one.text === text)))
    return { kind: 'unchanged' };
  if (chosen.length === values.length) return { kind: 'cleared' };
  const texts = chosen.map(({ text }) => text);
  const criteria = {
    kind: 'values' as const,
    values: texts.filter((text) => text !== ''),
    blanks: texts.includes(''),
  };
  return { kind: 'criteria', criteria };
}
