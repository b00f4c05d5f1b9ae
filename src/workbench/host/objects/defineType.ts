import { HostError } from '../errors/HostError';
import { explainMissing } from '../members/knownMembers';
import type { Json, JsonRecord } from '../protocol/Json';
import type { Arguments } from './Arguments';
import { HostObject, type Outcome } from './HostObject';

type Table<F> = Readonly<Record<string, F>>;

/** One class of the Office API as data: what it answers, by the names of the declarations. */
export interface TypeDefinition<T> {
  readonly name: string;
  /** Ranges are known by a reference id that the pane asks for, everything else by `identity`. */
  readonly referenced?: boolean;
  readonly identity?: (target: T) => JsonRecord;
  readonly get?: Table<(target: T) => Json>;
  readonly set?: Table<(target: T, value: unknown) => void>;
  readonly links?: Table<(target: T) => HostObject | null>;
  readonly methods?: Table<(target: T, args: Arguments) => Outcome>;
  readonly items?: (target: T) => readonly HostObject[];
  readonly item?: (target: T, key: unknown) => HostObject;
}

/** The names that a class answers, for the list in the docs. */
export interface TypeMembers {
  readonly name: string;
  readonly read: readonly string[];
  readonly written: readonly string[];
  readonly links: readonly string[];
  readonly methods: readonly string[];
}

/** A defined class: makes objects of its targets and finds the target of its own objects again. */
export interface HostType<T> {
  readonly members: TypeMembers;
  readonly of: (target: T) => HostObject;
  readonly targetOf: (object: HostObject | undefined) => T | undefined;
}

/** Turns a definition into a class of objects. */
export function defineType<T>(definition: TypeDefinition<T>): HostType<T> {
  const targets = new WeakMap<HostObject, T & object>();
  return {
    members: membersOf(definition),
    of: (target) => {
      const object = new DefinedObject(definition, target);
      targets.set(object, target as T & object);
      return object;
    },
    targetOf: (object) => (object ? targets.get(object) : undefined),
  };
}

function membersOf<T>(definition: TypeDefinition<T>): TypeMembers {
  const names = (table: object | undefined) =>
    Object.keys(table ?? {}).filter((name) => !name.startsWith('_'));
  const { name, get, set, links, methods, item } = definition;
  const own = names(methods).filter((method) => method !== 'getItem');
  return {
    name,
    read: names(get),
    written: names(set),
    links: names(links),
    methods: item ? ['getItem', ...own] : own,
  };
}

class DefinedObject<T> extends HostObject {
  private readonly definition: TypeDefinition<T>;
  private readonly target: T;

  constructor(definition: TypeDefinition<T>, target: T) {
    super();
    this.definition = definition;
    this.target = target;
  }

  get type(): string {
    return this.definition.name;
  }

  get referenced(): boolean {
    return this.definition.referenced ?? false;
  }

  identity(): JsonRecord {
    if (this.referenceId !== undefined) return { _ReferenceId: this.referenceId };
    return this.definition.identity?.(this.target) ?? {};
  }

  get(member: string): Json {
    return this.find(this.definition.get, member)(this.target);
  }

  set(member: string, value: unknown): void {
    this.find(this.definition.set, member)(this.target, value);
  }

  link(member: string): HostObject | null | undefined {
    return own(this.definition.links, member)?.(this.target);
  }

  call(member: string, args: Arguments): Outcome {
    return this.find(this.definition.methods, member)(this.target, args);
  }

  item(key: unknown): HostObject {
    if (!this.definition.item) throw new HostError('NotImplemented', `${this.type}.getItem`);
    return this.definition.item(this.target, key);
  }

  items(): readonly HostObject[] | undefined {
    return this.definition.items?.(this.target);
  }

  scalars(): readonly string[] {
    return Object.keys(this.definition.get ?? {});
  }

  private find<F>(table: Table<F> | undefined, member: string): F {
    const found = own(table, member);
    if (found === undefined) throw explainMissing(this.type, member);
    return found;
  }
}

function own<F>(table: Table<F> | undefined, member: string): F | undefined {
  return table && Object.hasOwn(table, member) ? table[member] : undefined;
}
