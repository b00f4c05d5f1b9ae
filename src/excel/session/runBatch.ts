import { WorkbookError } from '../../application/port/WorkbookError';
import { translateError } from '../errors/translateError';
import type { Batch, Session } from './Session';

const WAITS = [500, 1000, 2000, 4000];

/** Busy Excel refuses a batch as a whole (no place in it is named): only then may the same batch be sent again. */
function refusedWhole(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === 'too-busy' && error.place === '';
}

async function attempt<Result>(session: Session, batch: Batch<Result>, tries: number): Promise<Result> {
  try {
    return await session.run(batch);
  } catch (raw) {
    const error = translateError(raw);
    const wait = WAITS[tries];
    if (!refusedWhole(error) || wait === undefined) throw error;
    await session.wait(wait);
    return attempt(session, batch, tries + 1);
  }
}

/** Runs one batch; errors come out as `WorkbookError`, and a busy Excel is waited for, up to 7.5 seconds in all. */
export function runBatch<Result>(session: Session, batch: Batch<Result>): Promise<Result> {
  return attempt(session, batch, 0);
}
