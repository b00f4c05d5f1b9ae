import { useState } from 'react';
import { useActions } from '../../PaneContext';
import {
  checkDraft,
  correctionOf,
  draftOf,
  type ColumnDraft,
  type Correctable,
  type DraftFault,
  type DraftRole,
} from './ColumnDraft';

export interface ColumnDraftForm {
  readonly draft: ColumnDraft;
  readonly fault: DraftFault | null;
  readonly choose: (role: DraftRole, column: number | null) => void;
  readonly save: () => void;
  readonly reset: () => void;
}

/** The form for a sheet's columns: what is chosen, what stands against saving, and saving it into the workbook. */
export function useColumnDraft(correctable: Correctable, onClose: () => void): ColumnDraftForm {
  const { correct } = useActions();
  const [draft, setDraft] = useState(() => draftOf(correctable));
  const [fault, setFault] = useState<DraftFault | null>(null);
  const { sheetId, sheetName } = correctable;
  return {
    draft,
    fault,
    choose: (role, column) => {
      setDraft((before) => ({ ...before, [role]: column }));
      setFault(null);
    },
    save: () => {
      const found = checkDraft(draft);
      setFault(found);
      if (found !== null) return;
      onClose();
      void correct({ sheetId, sheetName, correction: correctionOf(correctable, draft) });
    },
    reset: () => {
      onClose();
      void correct({ sheetId, sheetName, correction: null });
    },
  };
}
