import { useMemo, useState } from 'react';
import type { UnitReading } from '../../application';
import { searchUnits } from './searchUnits';
import { sortUnits, type RankedUnit, type Sorting } from './sortUnits';

/** The list of units as it is looked through: what is typed and sorted by, and which units are chosen. */
export interface UnitList {
  readonly all: readonly UnitReading[];
  readonly typed: string;
  readonly sorting: Sorting;
  readonly shown: readonly RankedUnit[];
  /** The names of the chosen units, in the ledger's order, shown or not. */
  readonly chosen: readonly string[];
  readonly type: (text: string) => void;
  readonly sort: (sorting: Sorting) => void;
  readonly choose: (name: string, isChosen: boolean) => void;
  readonly chooseShown: () => void;
  readonly chooseNone: () => void;
}

/** Holds the list's search, order and choice; units that are no longer in the ledger are no longer chosen. */
export function useUnitList(all: readonly UnitReading[]): UnitList {
  const [typed, type] = useState('');
  const [sorting, sort] = useState<Sorting>({ key: 'ledger', falling: true });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => sortUnits(searchUnits(all, typed), sorting), [all, typed, sorting]);
  return {
    all,
    typed,
    sorting,
    shown,
    chosen: all.map(({ name }) => name).filter((name) => picked.has(name)),
    type,
    sort,
    choose: (name, isChosen) => {
      setPicked(new Set(isChosen ? [...picked, name] : [...picked].filter((other) => other !== name)));
    },
    chooseShown: () => {
      setPicked(new Set([...picked, ...shown.map(({ unit }) => unit.name).filter((name) => name !== '')]));
    },
    chooseNone: () => {
      setPicked(new Set());
    },
  };
}
