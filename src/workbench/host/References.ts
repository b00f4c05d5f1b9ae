import type { Area, Change } from '../../xlsx';
import type { Place } from './cells/Place';
import { followShift } from './cells/followShift';
import { HostError } from './errors/HostError';
import type { HostObject } from './objects/HostObject';

const EVENTS_KEPT = 100;

/** The ranges that one pane keeps between requests, and every range of the request that runs. */
export class References {
  private readonly kept = new Map<string, { readonly object: HostObject; readonly place: Place }>();
  private readonly places = new WeakMap<HostObject, Place>();
  private passing = new Set<Place>();
  private readonly ofEvents: string[] = [];
  private made = 0;

  /** Takes note of a new range: it moves with its cells while this request runs. */
  watch(object: HostObject, place: Place): HostObject {
    this.places.set(object, place);
    this.passing.add(place);
    return object;
  }

  /** Keeps a range beyond this request; other objects are found again by their paths. */
  keep(object: HostObject): void {
    const place = this.places.get(object);
    if (!object.referenced || !place || object.referenceId !== undefined) return;
    this.made += 1;
    object.referenceId = `r${String(this.made)}`;
    this.kept.set(object.referenceId, { object, place });
  }

  /** Keeps a range for the handlers of an event; only the latest events' ranges stay. */
  keepForEvent(object: HostObject): string | undefined {
    this.keep(object);
    const id = object.referenceId;
    if (id !== undefined) this.ofEvents.push(id);
    if (this.ofEvents.length > EVENTS_KEPT) this.kept.delete(this.ofEvents.shift() ?? '');
    return id;
  }

  find(id: string): HostObject {
    const kept = this.kept.get(id);
    if (!kept) throw new HostError('InvalidReference', '_reference');
    return kept.object;
  }

  findOrNull(id: string): HostObject | null {
    return this.kept.get(id)?.object ?? null;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  /** Forgets the ranges of a request that nobody kept. */
  endRequest(): void {
    this.passing = new Set();
  }

  /** Moves everything with a change of the model. */
  follow(change: Change): void {
    const shifted = followShift(change);
    if (!shifted) return;
    const move = (place: Place) => {
      place.follow(shifted.sheet, (area: Area) => shifted.follow(area));
    };
    for (const place of new Set([...this.passing, ...[...this.kept.values()].map((kept) => kept.place)]))
      move(place);
  }

  get size(): number {
    return this.kept.size;
  }
}
