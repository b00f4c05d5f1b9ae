import { useCallback, useMemo, useState } from 'react';
import { cellArea, type Area, type Sheet } from '../../../xlsx';
import type { OpenBook } from '../session/OpenBook';
import type { FilterMenuOpener } from './FilterMenuContext';
import { filterAt, type FilterSpot } from './FilterSpot';

interface Open {
  readonly header: Area;
  readonly under: DOMRect;
}

/** The filter menu of a sheet: the column it is open for, and how it opens and closes. */
export interface FilterMenuState {
  readonly spot: FilterSpot | undefined;
  readonly under: DOMRect | undefined;
  readonly opener: FilterMenuOpener;
  /** Opens it by the active cell; answers whether that is a filter's header. */
  readonly openAtActive: (under: DOMRect | undefined) => boolean;
}

/** What is typed goes in before the menu opens. A filter that goes takes its menu along. */
export function useFilterMenu(book: OpenBook, sheet: Sheet): FilterMenuState {
  const [at, setAt] = useState<Open | undefined>(undefined);
  const open = useCallback(
    (header: Area, under: DOMRect) => {
      if (book.editor.commit()) setAt({ header, under });
    },
    [book],
  );
  const close = useCallback(() => {
    setAt(undefined);
  }, []);
  const openAtActive = (under: DOMRect | undefined): boolean => {
    const { active } = book.selections.of(sheet);
    const header = sheet.merges.at(active.row, active.column) ?? cellArea(active.row, active.column);
    if (!under || !filterAt(book.workbook, sheet, header)) return false;
    open(header, under);
    return true;
  };
  return {
    spot: at && filterAt(book.workbook, sheet, at.header),
    under: at?.under,
    opener: useMemo(() => ({ open, close, header: at?.header }), [open, close, at]),
    openAtActive,
  };
}
