import { findLock } from '../journal/findLock';
import type { JournalStep } from '../journal/JournalIndex';
import type { WorkbookPort } from '../port/WorkbookPort';
import type { JournalStepInfo } from '../undo/UndoResult';
import { readUnitNames } from '../unitNames/UnitNames';
import { openWorkbook } from '../workbook/openWorkbook';
import type { OpeningReport } from './OpeningReport';

/** A journal step as people are told of it. */
export function tellStep({ id, at, action, sheets, cells }: JournalStep): JournalStepInfo {
  return { id, at, action, sheets, cells };
}

/** What a workbook says on opening: its steps to undo, a run that was cut off, its settings. Two round trips. */
export async function readOpening(port: WorkbookPort, now: string): Promise<OpeningReport> {
  const { outline, journal, settings, storage } = await openWorkbook(port);
  const lock = findLock(journal.index, now);
  return {
    sheets: outline.sheets.map((sheet) => sheet.name),
    settings,
    unitNames: readUnitNames(storage),
    steps: [...journal.index.steps].reverse().map(tellStep),
    dropped: journal.index.dropped,
    interrupted: lock.kind === 'interrupted' ? tellStep(lock.step) : null,
  };
}
