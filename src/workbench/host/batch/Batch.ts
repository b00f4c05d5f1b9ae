import { isList, isRecord, recordOf } from '../protocol/Json';

/** Kinds of object paths, by office.js's numbers. */
export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Kinds of actions, by office.js's numbers. */
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** How an object is reached. `referenced[i]` ≠ 0 says that argument `i` is the id of another path. */
export interface ObjectPath {
  readonly id: number;
  readonly kind: number;
  readonly name: string;
  readonly parent: number;
  readonly args: readonly unknown[];
  readonly referenced: readonly number[];
}

export interface Action {
  readonly id: number;
  readonly kind: number;
  readonly name: string;
  readonly path: number;
  readonly args: readonly unknown[];
  readonly referenced: readonly number[];
  readonly query: Query;
}

/** What a load asks for; empty `select` means every scalar property. */
export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | undefined;
  readonly skip: number;
}

export interface Batch {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

/** The batch in the body of a request. */
export function parseBatch(body: unknown): Batch {
  const parsed: unknown = typeof body === 'string' ? JSON.parse(body) : body;
  const { Actions, ObjectPaths } = recordOf(parsed);
  const paths = Object.values(recordOf(ObjectPaths)).map(readPath);
  return {
    actions: isList(Actions) ? Actions.map(readAction) : [],
    paths: new Map(paths.map((path) => [path.id, path])),
  };
}

function readPath(value: unknown): ObjectPath {
  const path = recordOf(value);
  return {
    id: numberOf(path.Id),
    kind: numberOf(path.ObjectPathType),
    name: textOf(path.Name),
    parent: numberOf(path.ParentObjectPathId),
    ...readArguments(path.ArgumentInfo),
  };
}

function readAction(value: unknown): Action {
  const action = recordOf(value);
  return {
    id: numberOf(action.Id),
    kind: numberOf(action.ActionType),
    name: textOf(action.Name),
    path: numberOf(action.ObjectPathId),
    ...readArguments(action.ArgumentInfo),
    query: readQuery(action.QueryInfo),
  };
}

function readArguments(value: unknown): Pick<Action, 'args' | 'referenced'> {
  const { Arguments, ReferencedObjectPathIds } = recordOf(value);
  return {
    args: isList(Arguments) ? Arguments : [],
    referenced: isList(ReferencedObjectPathIds) ? ReferencedObjectPathIds.map(numberOf) : [],
  };
}

function readQuery(value: unknown): Query {
  const query = isRecord(value) ? value : {};
  return {
    select: textsOf(query.Select),
    expand: textsOf(query.Expand),
    top: typeof query.Top === 'number' ? query.Top : undefined,
    skip: numberOf(query.Skip),
  };
}

function textsOf(value: unknown): readonly string[] {
  return isList(value) ? value.filter((text) => typeof text === 'string') : [];
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
