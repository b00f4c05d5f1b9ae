import type { Json, JsonRecord } from '../protocol/Json';
import type { Arguments } from './Arguments';

/** What a method gives: an object of its own, a null object, plain data, or nothing. */
export type Outcome = HostObject | Json | undefined;

/**
 * One live object of the Office API (a range, a sheet, a format …) as the batch sees it. Members go by the names of
 * the declarations, in camelCase.
 */
export abstract class HostObject {
  /** The name of its class in the declarations. */
  abstract readonly type: string;
  /** Whether the pane must ask to keep it (ranges): else it is found again by its path. */
  abstract readonly referenced: boolean;
  /** Set once the pane asked to keep it (ranges only): what the pane calls it in later requests. */
  referenceId: string | undefined;

  /** What its Instantiate answers, so that the pane can name it in a later request. */
  abstract identity(): JsonRecord;
  abstract get(member: string): Json;
  abstract set(member: string, value: unknown): void;
  /** A navigation property; `undefined` where it has none of that name. */
  abstract link(member: string): HostObject | null | undefined;
  abstract call(member: string, args: Arguments): Outcome;
  /** `getItem(key)` of a collection. */
  abstract item(key: unknown): HostObject;
  /** The items of a collection; `undefined` for any other object. */
  abstract items(): readonly HostObject[] | undefined;
  /** Names of the scalar properties it answers, for `load()` without names. */
  abstract scalars(): readonly string[];
}
