import { createContext, useContext } from 'react';
import type { Area } from '../../../xlsx';

/** Opens the menu of the filter column whose header a cell is; `under` is where on the page that cell is seen. */
export interface FilterMenuOpener {
  readonly open: (header: Area, under: DOMRect) => void;
  readonly close: () => void;
  /** The header whose menu is open. */
  readonly header: Area | undefined;
}

const Context = createContext<FilterMenuOpener>({
  open: () => undefined,
  close: () => undefined,
  header: undefined,
});

export const FilterMenuProvider = Context.Provider;

export function useFilterMenuOpener(): FilterMenuOpener {
  return useContext(Context);
}
