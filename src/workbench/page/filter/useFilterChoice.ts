import { useMemo, useState } from 'react';
import { chooseCriteria, firstChoice, matching, searchFor, type Chosen } from './chooseCriteria';
import type { FilterSpot } from './FilterSpot';
import type { ListedValue } from './ListedValue';
import { listValues } from './listValues';

/** What a filter's menu shows and does while one chooses. */
export interface FilterChoice {
  readonly search: string;
  /** What the search leaves of the column's values. */
  readonly found: readonly ListedValue[];
  readonly on: ReadonlySet<string>;
  /** Of what was found: what is on. */
  readonly chosen: readonly ListedValue[];
  readonly setSearch: (search: string) => void;
  readonly toggle: (text: string) => void;
  /** Turns all that was found on, or off where all is on. */
  readonly toggleAll: () => void;
  readonly result: () => Chosen;
}

/** The values are read once, when the menu opens. */
export function useFilterChoice(spot: FilterSpot): FilterChoice {
  const [values] = useState(() => listValues(spot));
  const [choice, setChoice] = useState(() => firstChoice(values));
  const { search, on } = choice;
  const found = useMemo(() => matching(values, search), [values, search]);
  const chosen = useMemo(() => found.filter(({ text }) => on.has(text)), [found, on]);
  return {
    ...{ search, found, on, chosen },
    setSearch: (next) => {
      setChoice(searchFor(values, next));
    },
    toggle: (text) => {
      const next = new Set(on);
      if (!next.delete(text)) next.add(text);
      setChoice({ search, on: next });
    },
    toggleAll: () => {
      const all = chosen.length < found.length ? found.map(({ text }) => text) : [];
      setChoice({ search, on: new Set(all) });
    },
    result: () => chooseCriteria(values, choice),
  };
}
