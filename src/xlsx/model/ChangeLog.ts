import type { Change, ChangeDetail, ChangeSource } from './Change';

export type ChangeListener = (change: Change) => void;

/** The list of changes: every mutation of the model is recorded here as data, then told to whoever listens. */
export class ChangeLog {
  private readonly list: Change[] = [];
  private readonly listeners = new Set<ChangeListener>();
  private source: ChangeSource = 'user';

  get entries(): readonly Change[] {
    return this.list;
  }

  /** Calls `listener` after each change; the answer ends it. */
  listen(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs `work` with its changes marked as made by `source`. */
  as<T>(source: ChangeSource, work: () => T): T {
    const outer = this.source;
    this.source = source;
    try {
      return work();
    } finally {
      this.source = outer;
    }
  }

  record(detail: ChangeDetail): void {
    const change: Change = { ...detail, source: this.source };
    this.list.push(change);
    for (const listener of this.listeners) listener(change);
  }
}
