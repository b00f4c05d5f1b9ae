/** What Excel's window knows and the file does not. Shared by every pane of one workbook. */
export class Session {
  private editing = false;
  private waiting: (() => void)[] = [];
  /** `context.runtime.enableEvents`. */
  eventsEnabled = true;
  calculationMode = 'Automatic';
  startState = 'Inactive';

  /** Whether somebody is typing in a cell: batches are refused until that ends. */
  get isEditing(): boolean {
    return this.editing;
  }

  startEditing(): void {
    this.editing = true;
  }

  endEditing(): void {
    this.editing = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** Resolves when nobody types in a cell. */
  async whenNotEditing(): Promise<void> {
    if (!this.editing) return;
    await new Promise<void>((go) => {
      this.waiting.push(go);
    });
  }
}
