import { HostError } from '../errors/HostError';
import { isRecord } from '../protocol/Json';
import type { HostObject } from './HostObject';

/** The arguments of one call. Object arguments are resolved; omitted ones came as `null` and read as absent. */
export class Arguments {
  private readonly values: readonly unknown[];
  private readonly objects: readonly (HostObject | undefined)[];

  constructor(values: readonly unknown[], objects: readonly (HostObject | undefined)[] = []) {
    this.values = values;
    this.objects = objects;
  }

  raw(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  object(index: number): HostObject | undefined {
    return this.objects[index];
  }

  /** A text, or an InvalidArgument error. */
  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== 'string') throw new HostError('InvalidArgument');
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.raw(index) === undefined ? undefined : this.text(index);
  }

  number(index: number): number {
    const value = this.raw(index);
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new HostError('InvalidArgument');
    return value;
  }

  /** A whole number of at least `least`. */
  count(index: number, least = 0): number {
    const value = this.number(index);
    if (!Number.isInteger(value) || value < least) throw new HostError('InvalidArgument');
    return value;
  }

  flag(index: number, otherwise = false): boolean {
    const value = this.raw(index);
    return typeof value === 'boolean' ? value : otherwise;
  }

  /** One of the words of an Excel enum, or `otherwise` where none was given. */
  word<T extends string>(index: number, words: readonly T[], otherwise?: T): T {
    const value = this.raw(index) ?? otherwise;
    const found = words.find((word) => word === value);
    if (found === undefined) throw new HostError('InvalidArgument');
    return found;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.raw(index);
    if (value === undefined) return {};
    if (!isRecord(value)) throw new HostError('InvalidArgument');
    return value;
  }
}
