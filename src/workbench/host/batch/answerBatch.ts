import { asHostError, EnvelopeError, RESPONSE_TOO_LARGE } from '../errors/HostError';
import { messageOf, statusOf } from '../errors/messages';
import { isLonger } from '../protocol/byteLength';
import type { Json, JsonRecord } from '../protocol/Json';
import type { BatchOutcome } from './runBatch';

/** The answer to a batch as office.js reads it: results, and beside them the error that ended it; `limit`: bytes it may have. */
export function answerBatch(outcome: BatchOutcome, locale: string, limit = Infinity): JsonRecord {
  const { results, traces, error } = outcome;
  const body = {
    Results: results,
    ...(traces.length > 0 ? { TraceIds: traces } : {}),
    ...(error ? { Error: errorBody(error, locale) } : {}),
  };
  const text = JSON.stringify(body);
  return isLonger(text, limit) ? { Error: RESPONSE_TOO_LARGE } : { Error: 0, Data: [200, [], text] };
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
