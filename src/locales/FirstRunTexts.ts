/** What is said to somebody who has never recalculated anything, in one language. */
export interface FirstRunTexts {
  readonly heading: string;
  readonly sentences: readonly [string, string, string];
  readonly open: string;
  readonly here: string;
  readonly opened: string;
  readonly refused: string;
  readonly download: string;
}
