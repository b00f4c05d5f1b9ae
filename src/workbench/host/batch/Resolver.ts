import { asHostError, HostError } from '../errors/HostError';
import { explainMissing } from '../members/knownMembers';
import type { RequirementSets } from '../members/offered';
import { memberOf } from '../members/wireNames';
import { Arguments } from '../objects/Arguments';
import { HostObject } from '../objects/HostObject';
import { requireOffered } from './answerQuery';
import { PATH, type ObjectPath } from './Batch';

/** Where object paths start: the workbook, a service by its name, or a range kept from an earlier request. */
export interface PathRoots {
  readonly root: () => HostObject;
  readonly service: (name: string) => HostObject;
  readonly reference: (id: string) => HostObject;
  readonly sets: RequirementSets;
}

/**
 * Evaluates the paths of one batch, each once and when first asked for: a path that is a method call (`Add`, `Copy`,
 * `Insert`) acts when it is evaluated. `null` is the null object.
 */
export class Resolver {
  private readonly found = new Map<number, HostObject | null>();
  private readonly paths: ReadonlyMap<number, ObjectPath>;
  private readonly roots: PathRoots;

  constructor(paths: ReadonlyMap<number, ObjectPath>, roots: PathRoots) {
    this.paths = paths;
    this.roots = roots;
  }

  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths.get(id);
    if (!path) throw new HostError('InvalidArgument', 'ObjectPath');
    const object = this.evaluate(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments of a call, its objects resolved. */
  argumentsOf(call: Pick<ObjectPath, 'args' | 'referenced'>): Arguments {
    const objects = call.referenced.map((id) => (id === 0 ? undefined : (this.resolve(id) ?? undefined)));
    const values = call.args.map((value, index) => (call.referenced[index] ? undefined : value));
    return new Arguments(values, objects);
  }

  private evaluate(path: ObjectPath): HostObject | null {
    switch (path.kind) {
      case PATH.root:
        return this.roots.root();
      case PATH.newObject:
        return this.roots.service(path.name);
      case PATH.reference:
        return this.roots.reference(path.name);
      case PATH.nullObject:
        return null;
      case PATH.method:
      case PATH.property:
      case PATH.indexer:
        return this.evaluateBelow(path, this.resolve(path.parent));
      default:
        throw new HostError('InvalidArgument', 'ObjectPath');
    }
  }

  private evaluateBelow(path: ObjectPath, parent: HostObject | null): HostObject | null {
    const member = memberOf(path.name);
    if (parent === null) {
      if (path.kind === PATH.method && !member.endsWith('OrNullObject'))
        throw new HostError('ItemNotFound', member);
      return null;
    }
    const name = path.kind === PATH.indexer ? 'getItem' : member;
    return located(parent, name, () => {
      if (path.kind === PATH.indexer) return parent.item(path.args[0]);
      requireOffered(parent, member, this.roots.sets);
      return path.kind === PATH.property ? linkOf(parent, member) : this.called(path, parent, member);
    });
  }

  private called(path: ObjectPath, parent: HostObject, member: string): HostObject | null {
    const outcome = parent.call(member, this.argumentsOf(path));
    if (outcome === null || outcome instanceof HostObject) return outcome;
    throw new HostError('NotImplemented');
  }
}

function linkOf(parent: HostObject, member: string): HostObject | null {
  const linked = parent.link(member);
  if (linked === undefined) throw explainMissing(parent.type, member);
  return linked;
}

/** Runs `work`; an error is given the place `Type.member`, which the pane shows as `errorLocation`. */
export function located<T>(object: HostObject, member: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asHostError(error, `${object.type}.${member}`);
  }
}
