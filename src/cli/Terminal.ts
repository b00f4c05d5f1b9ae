/** Where the command line writes: results on `out`, progress and refusals on `err`, with what the window can show. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns of the window; of a pipe, the width that a report is laid out for. */
  readonly columns: number;
  readonly colour: boolean;
  /** Whether `err` is a window, where a progress line may be drawn over. */
  readonly live: boolean;
  /** Milliseconds since some fixed moment. */
  readonly now: () => number;
}
