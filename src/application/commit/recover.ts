import type { CellAddress } from '../Finding';
import type { JournalBody } from '../journal/JournalBody';
import type { WorkbookPort } from '../port/WorkbookPort';
import { WorkbookError } from '../port/WorkbookError';
import type { Failure } from '../recalculate/RecalculationResult';
import { planRestore, type RestorePlan } from '../restore/restoreStep';

const silent = (): void => undefined;

function isClean({ cells, writes }: RestorePlan): boolean {
  return cells.ours.length === 0 && writes.length === 0;
}

function leftOf(plan: RestorePlan, body: JournalBody): Failure['left'] {
  const cells = plan.cells.ours.map(({ sheetId, row, column }): CellAddress => {
    return { sheet: body.sheetNames[sheetId] ?? sheetId, row, column };
  });
  return { kind: 'changed', cells, sheets: plan.sheetsKept };
}

async function putBack(port: WorkbookPort, body: JournalBody): Promise<Failure['left']> {
  const first = await planRestore(port, body, await port.readOutline([]));
  if (isClean(first)) return { kind: 'as-it-was' };
  await port.apply(first.writes, silent);
  const second = await planRestore(port, body, await port.readOutline([]));
  return isClean(second) ? { kind: 'as-it-was' } : leftOf(second, body);
}

/**
 * After a run failed while it wrote: reads what stands, puts the old content back, reads again, and says what is left.
 * The failed batch itself is never sent again: it may have been applied in part.
 */
export async function recover(port: WorkbookPort, body: JournalBody, error: WorkbookError): Promise<Failure> {
  const { code, detail } = error;
  try {
    return { kind: 'failed', code, detail, left: await putBack(port, body) };
  } catch (second) {
    if (!(second instanceof WorkbookError)) throw second;
    return { kind: 'failed', code, detail, left: { kind: 'unknown' } };
  }
}
