/** How a function command ended: 0 is ran, 11101 says that the add-in has no function of that name. */
export interface CommandEnd {
  readonly status: number;
}

/** Ribbon commands that were invoked and have not called `event.completed()` yet. */
export class Commands {
  private readonly waiting = new Map<string, (end: CommandEnd) => void>();
  private made = 0;

  /** A new invocation: its id, and the promise of its end. */
  begin(): { readonly id: string; readonly end: Promise<CommandEnd> } {
    this.made += 1;
    const id = `command-${String(this.made)}`;
    const end = new Promise<CommandEnd>((resolve) => {
      this.waiting.set(id, resolve);
    });
    return { id, end };
  }

  complete(id: unknown, status: unknown): void {
    if (typeof id !== 'string') return;
    this.waiting.get(id)?.({ status: typeof status === 'number' ? status : 0 });
    this.waiting.delete(id);
  }
}
