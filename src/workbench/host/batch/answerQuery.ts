import { asHostError, HostError } from '../errors/HostError';
import { explainMissing } from '../members/knownMembers';
import { isOffered, type RequirementSets } from '../members/offered';
import { wireOf } from '../members/wireNames';
import type { HostObject } from '../objects/HostObject';
import type { Json, JsonRecord } from '../protocol/Json';
import type { Query } from './Batch';

/** What answering a load needs to know beside the object: the sets offered, and how to keep a range in a collection. */
export interface AnswerContext {
  readonly sets: RequirementSets;
  readonly keep: (object: HostObject) => void;
}

/** The properties that a load selected, under their wire names; a collection answers its items. */
export function answerQuery(object: HostObject, query: Query, context: AnswerContext): JsonRecord {
  const select = [...query.select, ...query.expand];
  const items = object.items();
  if (items === undefined) return answerObject(object, select, context);
  const own = object.scalars();
  const ofCollection = select.filter((name) => own.includes(name));
  const ofItems = select.filter((name) => !own.includes(name));
  const end = query.top === undefined ? undefined : query.skip + query.top;
  const answered = ofItems.length > 0 || ofCollection.length === 0 ? items.slice(query.skip, end) : [];
  return {
    ...(ofCollection.length > 0 ? answerObject(object, ofCollection, context) : {}),
    _Items: answered.map((item) => answerItem(item, ofItems, context)),
  };
}

function answerItem(item: HostObject, select: readonly string[], context: AnswerContext): JsonRecord {
  context.keep(item);
  const answer = answerObject(item, select, context);
  return { ...answer, ...item.identity() };
}

function answerObject(object: HostObject, select: readonly string[], context: AnswerContext): JsonRecord {
  const all = select.length === 0 || select.includes('*');
  const answer: Record<string, Json> = {};
  const nested = new Map<string, string[]>();
  const names = all
    ? [...allScalars(object, context.sets), ...select.filter((name) => name !== '*')]
    : select;
  for (const path of names) {
    const slash = path.indexOf('/');
    const head = slash < 0 ? path : path.slice(0, slash);
    const rest = slash < 0 ? undefined : path.slice(slash + 1);
    if (rest === undefined && !isLink(object, head)) answer[wireOf(head)] = read(object, head, context.sets);
    else nested.set(head, [...(nested.get(head) ?? []), ...(rest === undefined ? [] : [rest])]);
  }
  for (const [head, paths] of nested) answer[wireOf(head)] = answerLink(object, head, paths, context);
  return answer;
}

function allScalars(object: HostObject, sets: RequirementSets): readonly string[] {
  return object.scalars().filter((name) => isOffered(object.type, name, sets));
}

function isLink(object: HostObject, name: string): boolean {
  return object.scalars().includes(name) ? false : object.link(name) !== undefined;
}

function answerLink(
  object: HostObject,
  head: string,
  paths: readonly string[],
  context: AnswerContext,
): Json {
  requireOffered(object, head, context.sets);
  const linked = object.link(head);
  if (linked === undefined) throw explainMissing(object.type, head);
  if (linked === null) return null;
  return answerQuery(linked, { select: paths, expand: [], top: undefined, skip: 0 }, context);
}

function read(object: HostObject, member: string, sets: RequirementSets): Json {
  requireOffered(object, member, sets);
  try {
    return object.get(member);
  } catch (error) {
    throw asHostError(error, `${object.type}.${member}`);
  }
}

/** Excel does not find a member of a later set than the one it offers. */
export function requireOffered(object: HostObject, member: string, sets: RequirementSets): void {
  if (!isOffered(object.type, member, sets)) throw new HostError('ApiNotFound', `${object.type}.${member}`);
}
