import { officeSession } from '../session/officeSession';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';

/** Cells of a sheet changed; `own` says whether this add-in wrote them, null where Excel doesn't tell who did. */
export interface SheetEdit {
  readonly sheetId: string;
  readonly own: boolean | null;
}

type Told = Pick<Excel.WorksheetChangedEventArgs, 'worksheetId'> &
  Partial<Pick<Excel.WorksheetChangedEventArgs, 'triggerSource'>>;

/** Reads Excel's event: it names this add-in's own writes, and calls everything else unknown. */
export function readEdit({ worksheetId, triggerSource }: Told): SheetEdit {
  if (triggerSource === undefined) return { sheetId: worksheetId, own: null };
  return { sheetId: worksheetId, own: triggerSource === 'ThisLocalAddin' };
}

/** Asks Excel to tell of every edit in any sheet for as long as the pane lives. Nothing is read or changed. */
export function watchEdits(
  onEdit: (edit: SheetEdit) => void,
  session: Session = officeSession,
): Promise<void> {
  return runBatch(session, async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      onEdit(readEdit(event));
      return Promise.resolve();
    });
    await context.sync();
  });
}
