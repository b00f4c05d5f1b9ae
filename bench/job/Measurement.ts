/** One whole job in a process of its own. */
export interface Measurement {
  readonly seconds: number;
  /** Seconds of the processor: on a busy machine they say more than the clock. */
  readonly processor: number;
  /** Peak of the resident memory. */
  readonly megabytes: number;
  /** Seconds by stage, in the order in which they came; left out where the tool does not tell. */
  readonly stages?: Readonly<Record<string, number>>;
  /** How many ratios were written, so that nobody is fast by doing nothing. */
  readonly written?: number;
}
