import { WorkbookError } from '../../application/port/WorkbookError';
import { officeSession } from '../session/officeSession';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';
import { formatScenarios } from './formatScenarios';
import { mergeScenarios } from './mergeScenarios';
import type { Observation, Scenario } from './Scenario';
import { failedBatch, SCRATCH_SHEET, storageScenarios } from './storageScenarios';
import { typingScenarios } from './typingScenarios';

/** Every scenario, in the order in which they are tried. */
export const scenarios: readonly Scenario[] = [
  ...typingScenarios,
  ...mergeScenarios,
  ...formatScenarios,
  ...storageScenarios,
  failedBatch,
];

/** Whether the workbook holds nothing at all: then nobody needs to be asked before a scratch sheet is made. */
export function isWorkbookEmpty(session: Session = officeSession): Promise<boolean> {
  return runBatch(session, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(false));
    for (const range of used) range.load('address');
    await context.sync();
    return used.every((range) => range.isNullObject);
  });
}

/** Opens an empty workbook beside this one, where a self-check touches nobody's work; refused by some policies. */
export async function openScratchWorkbook(): Promise<void> {
  await Excel.createWorkbook();
}

async function makeScratch(session: Session): Promise<void> {
  await runBatch(session, async (context) => {
    const { worksheets } = context.workbook;
    const old = worksheets.getItemOrNullObject(SCRATCH_SHEET);
    old.load('name');
    await context.sync();
    if (!old.isNullObject) throw new WorkbookError('invalid-argument', `${SCRATCH_SHEET} exists`);
    worksheets.add(SCRATCH_SHEET);
    await context.sync();
  });
}

async function removeScratch(session: Session): Promise<void> {
  await runBatch(session, async (context) => {
    context.workbook.worksheets.getItem(SCRATCH_SHEET).delete();
    await context.sync();
  });
}

/** Office's own code: `runBatch` keeps it at the start of the detail. */
function codeOf(thrown: unknown): string {
  if (thrown instanceof WorkbookError) return thrown.detail.split(':')[0] ?? thrown.code;
  return thrown instanceof Error ? thrown.message : String(thrown);
}

async function observe(session: Session, { id, expected, run }: Scenario): Promise<Observation> {
  try {
    const observed = await runBatch(session, async (context) => {
      const sheet = context.workbook.worksheets.getItem(SCRATCH_SHEET);
      const all = sheet.getRange();
      all.unmerge();
      all.clear();
      all.conditionalFormats.clearAll();
      await context.sync();
      return run(context, sheet);
    });
    return { id, expected, observed };
  } catch (thrown) {
    return { id, expected, observed: codeOf(thrown) };
  }
}

/**
 * Tries every scenario on one scratch sheet of its own, which goes away again whatever happens; no other cell of the
 * workbook is touched. Each observation is told as it comes.
 */
export async function runSelfCheck(
  onObservation: (observation: Observation) => void,
  session: Session = officeSession,
): Promise<void> {
  await makeScratch(session);
  try {
    for (const scenario of scenarios) onObservation(await observe(session, scenario));
  } finally {
    await removeScratch(session);
  }
}
