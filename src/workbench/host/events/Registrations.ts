/** What one pane listens to: message names (`richApiMessage` …), and worksheet events by kind and target. */
export class Registrations {
  private readonly actions = new Set<string>();
  private sent = 0;
  private readonly targets = new Map<string, number>();

  add(action: string): void {
    this.actions.add(action);
  }

  remove(action: string): void {
    this.actions.delete(action);
  }

  has(action: string): boolean {
    return this.actions.has(action);
  }

  /** A number for the next event sent. */
  nextEvent(): number {
    this.sent += 1;
    return this.sent;
  }

  /** One more handler for an event kind (`DataChanged`) of a target: a sheet's id, or `Workbook` for every sheet. */
  addEvent(kind: string, target: string): void {
    const key = `${kind} ${target}`;
    this.targets.set(key, (this.targets.get(key) ?? 0) + 1);
  }

  removeEvent(kind: string, target: string): void {
    const key = `${kind} ${target}`;
    const left = (this.targets.get(key) ?? 0) - 1;
    if (left > 0) this.targets.set(key, left);
    else this.targets.delete(key);
  }

  hasEvent(kind: string, target: string): boolean {
    return this.targets.has(`${kind} ${target}`);
  }
}
