import { HostError } from '../errors/HostError';
import { isRecord } from '../protocol/Json';

/** Values that were assigned to a property, checked for their type: anything else is an InvalidArgument. */
export function numberIn(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw new HostError('InvalidArgument');
  return value;
}

export function flagIn(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
  return value;
}

export function textIn(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}

export function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new HostError('InvalidArgument');
  return value;
}
