import { asHostError, EnvelopeError } from '../errors/HostError';
import { messageOf, statusOf } from '../errors/messages';
import type { Json, JsonRecord } from '../protocol/Json';
import type { BatchOutcome } from './runBatch';

/** The answer to a batch as office.js reads it: results, and beside them the error that ended it. */
export function answerBatch(outcome: BatchOutcome, locale: string): JsonRecord {
  const { results, traces, error } = outcome;
  const body = {
    Results: results,
    ...(traces.length > 0 ? { TraceIds: traces } : {}),
    ...(error ? { Error: errorBody(error, locale) } : {}),
  };
  return { Error: 0, Data: [200, [], JSON.stringify(body)] };
}

function errorBody(error: NonNullable<BatchOutcome['error']>, locale: string): Json {
  const { cause, index } = error;
  if (cause instanceof EnvelopeError) throw cause;
  const { code, location } = asHostError(cause, undefined);
  return {
    Code: code,
    Message: messageOf(code, locale),
    ...(location === undefined ? {} : { Location: location }),
    ActionIndex: index,
    HttpStatusCode: statusOf(code),
  };
}
