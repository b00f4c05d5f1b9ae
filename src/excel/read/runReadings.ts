import type { Watch } from '../../application/port/WorkbookPort';
import { WorkbookError } from '../../application/port/WorkbookError';
import { packRequests } from '../session/packRequests';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';
import { CELLS_A_REQUEST, type Reading } from './Reading';

/** More than 512 merged areas fail as a general error; an answer over the limit says so. Both are cured by halving. */
const CURED_BY_HALVING = new Set(['response-too-large', 'request-too-large', 'unknown', 'invalid-argument']);

function halveRequest<Answer>(
  request: readonly Reading<Answer>[],
): readonly (readonly Reading<Answer>[])[] | null {
  const middle = Math.ceil(request.length / 2);
  if (request.length > 1) return [request.slice(0, middle), request.slice(middle)];
  return request[0]?.halve()?.map((half) => [half]) ?? null;
}

async function runRequest<Answer>(
  session: Session,
  request: readonly Reading<Answer>[],
): Promise<readonly Answer[]> {
  try {
    return await runBatch(session, async (context) => {
      const takers = request.map((reading) => reading.load(context));
      await context.sync();
      return takers.map((take) => take());
    });
  } catch (error) {
    const halves =
      error instanceof WorkbookError && CURED_BY_HALVING.has(error.code) ? halveRequest(request) : null;
    if (halves === null) throw error;
    const answers = [];
    for (const half of halves) answers.push(...(await runRequest(session, half)));
    return answers;
  }
}

/** Runs readings in as few round trips as their size allows; the answers come in order, a halved one as two. */
export async function runReadings<Answer>(
  session: Session,
  readings: readonly Reading<Answer>[],
  watch: Watch,
): Promise<readonly Answer[]> {
  const requests = packRequests(readings, CELLS_A_REQUEST);
  const answers: Answer[] = [];
  for (const [index, request] of requests.entries()) {
    watch(index / requests.length);
    answers.push(...(await runRequest(session, request)));
  }
  return answers;
}
