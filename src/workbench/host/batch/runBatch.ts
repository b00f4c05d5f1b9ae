import { HostError } from '../errors/HostError';
import { memberOf } from '../members/wireNames';
import { HostObject } from '../objects/HostObject';
import type { Json } from '../protocol/Json';
import { answerQuery, requireOffered, type AnswerContext } from './answerQuery';
import { ACTION, type Action, type Batch } from './Batch';
import { located, Resolver, type PathRoots } from './Resolver';

export interface BatchContext extends PathRoots, AnswerContext {
  /** Brings formulas up to date before a read; called before the first read after a write. */
  readonly calculate: () => Promise<void>;
  /** Runs one action, its changes marked as the program's. */
  readonly act: <T>(work: () => T) => T;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

/** What a batch did: the results up to an error, and the error with the position of its action. */
export interface BatchOutcome {
  readonly results: readonly ActionResult[];
  readonly traces: readonly number[];
  readonly error?: { readonly cause: unknown; readonly index: number };
}

/** Runs the actions strictly in order. There is no way back: what ran before an error stays applied. */
export async function runBatch(batch: Batch, context: BatchContext): Promise<BatchOutcome> {
  const resolver = new Resolver(batch.paths, context);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.actions.entries()) {
    try {
      if (action.kind === ACTION.query) await context.calculate();
      if (action.kind === ACTION.trace) traces.push(action.id);
      const Value = context.act(() => runAction(action, resolver, context));
      results.push({ ActionId: action.id, Value });
    } catch (cause) {
      return { results, traces, error: { cause, index } };
    }
  }
  return { results, traces };
}

function runAction(action: Action, resolver: Resolver, context: BatchContext): Json {
  if (action.kind === ACTION.trace) return null;
  const object = resolver.resolve(action.path);
  switch (action.kind) {
    case ACTION.instantiate:
      return object?.identity() ?? null;
    case ACTION.query:
      return object && answerQuery(object, action.query, context);
    case ACTION.method:
      return callMethod(action, object, resolver, context);
    case ACTION.set:
      return setProperty(action, object, context);
    default:
      throw new HostError('NotImplemented', `Action ${String(action.kind)}`);
  }
}

function callMethod(
  action: Action,
  object: HostObject | null,
  resolver: Resolver,
  context: BatchContext,
): Json {
  const member = memberOf(action.name);
  if (object === null) return nothingOn(member);
  if (member === '_KeepReference') {
    context.keep(object);
    return null;
  }
  requireOffered(object, member, context.sets);
  const outcome = located(object, member, () => object.call(member, resolver.argumentsOf(action)));
  return outcome instanceof HostObject ? outcome.identity() : (outcome ?? null);
}

/** A null object keeps no reference; any other call on it is one on something that is not there. */
function nothingOn(member: string): Json {
  if (member === '_KeepReference') return null;
  throw new HostError('ItemNotFound', member);
}

function setProperty(action: Action, object: HostObject | null, context: BatchContext): Json {
  const member = memberOf(action.name);
  if (object === null) throw new HostError('ItemNotFound', member);
  requireOffered(object, member, context.sets);
  located(object, member, () => {
    object.set(member, action.args[0]);
  });
  return null;
}
