import { EnvelopeError, HostError, REQUEST_TOO_LARGE } from '../errors/HostError';
import { isLonger } from '../protocol/byteLength';
import type { Json } from '../protocol/Json';
import type { Scope } from '../Scope';
import { serviceNamed } from '../types/services';
import { workbookType } from '../types/workbook';
import { answerBatch } from './answerBatch';
import { ACTION, parseBatch, PATH, type Batch } from './Batch';
import { runBatch, type BatchContext } from './runBatch';

const BODY = 4;
const FLAGS = 6;
const DELAY_FOR_CELL_EDIT = 64;

/** Runs the batch of one request and answers it, limits and cell-edit mode included. */
export async function runRequest(request: readonly unknown[], scope: Scope): Promise<Json> {
  const body = request[BODY];
  const limit = scope.options.payloadLimit;
  if (typeof body === 'string' && isLonger(body, limit)) return { Error: REQUEST_TOO_LARGE };
  const batch = parseBatch(body);
  if (needsCells(batch) && scope.session.isEditing) {
    if ((Number(request[FLAGS]) & DELAY_FOR_CELL_EDIT) === 0) return refuseInEdit(scope);
    await scope.session.whenNotEditing();
  }
  return run(batch, scope);
}

async function run(batch: Batch, scope: Scope): Promise<Json> {
  try {
    const outcome = await runBatch(batch, contextOf(scope));
    if (outcome.error) scope.options.onFault?.(outcome.error.cause);
    return answerBatch(outcome, scope.options.locale, scope.options.payloadLimit);
  } catch (error) {
    if (error instanceof EnvelopeError) return { Error: error.number };
    throw error;
  } finally {
    scope.references.endRequest();
  }
}

/** While somebody types in a cell only services and the release of ranges are answered. */
function needsCells(batch: Batch): boolean {
  if ([...batch.paths.values()].some((path) => path.kind === PATH.newObject)) return false;
  return batch.actions.some(
    (action) => action.kind !== ACTION.instantiate && action.name !== '_RemoveReference',
  );
}

function refuseInEdit(scope: Scope): Json {
  const cause = new HostError('InvalidOperationInCellEditMode');
  return answerBatch({ results: [], traces: [], error: { cause, index: 0 } }, scope.options.locale);
}

function contextOf(scope: Scope): BatchContext {
  const { log } = scope.workbook;
  let calculated = log.entries.length;
  return {
    sets: scope.options.sets,
    root: () => workbookType.of(scope),
    service: (name) => serviceNamed(name, scope),
    reference: (id) => scope.references.find(id),
    keep: (object) => {
      scope.references.keep(object);
    },
    act: (work) => log.as('api', work),
    calculate: async () => {
      if (log.entries.length === calculated) return;
      calculated = log.entries.length;
      await scope.options.calculate?.();
    },
  };
}
