import { WorkbookError } from '../port/WorkbookError';
import type { WorkbookPort } from '../port/WorkbookPort';
import { describeLapsed } from '../recalculate/describeFindings';
import { identityOf } from '../recalculate/identityOf';
import { readAssessed } from '../recalculate/readAssessed';
import type { RecalculationOptions } from '../recalculate/RecalculationOptions';
import { Cancelled } from '../run/Cancelled';
import { createRunWatch } from '../run/RunWatch';
import { openWorkbook } from '../workbook/openWorkbook';
import { assessRuled } from './assessDecided';
import { describeReview } from './describeReview';
import type { ReviewResult } from './Review';

/** Which ledger is reviewed, under which settings; how a long reading is watched. */
export type ReviewOptions = Pick<RecalculationOptions, 'sheet' | 'settings' | 'onProgress' | 'signal'>;

async function read(port: WorkbookPort, options: ReviewOptions): Promise<ReviewResult> {
  const watch = createRunWatch(options);
  const found = await readAssessed(port, await openWorkbook(port), options, watch);
  if (found.kind !== 'assessed') return found;
  const { assessed } = found;
  return {
    kind: 'review',
    ledger: identityOf(assessed),
    items: describeReview(assessed, assessRuled(assessed)),
    lapsed: describeLapsed(assessed),
  };
}

/** Everything that a reviewer needs to decide, for every item of the ledger; nothing is written. */
export async function readReview(port: WorkbookPort, options: ReviewOptions = {}): Promise<ReviewResult> {
  try {
    return await read(port, options);
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: 'failed', code: error.code, detail: error.detail, left: { kind: 'as-it-was' } };
  }
}
