/** The self-check page, in one language; assumptions by the scenarios' ids. */
export interface SelfCheckTexts {
  readonly intro: string;
  readonly ask: string;
  readonly run: string;
  readonly agree: string;
  readonly scratch: string;
  readonly scratchOpened: string;
  readonly running: string;
  readonly failed: string;
  readonly summary: (same: number, all: number) => string;
  readonly same: string;
  readonly different: string;
  readonly expected: (text: string) => string;
  readonly observed: (text: string) => string;
  readonly report: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly nothing: string;
  readonly scenarios: Readonly<Record<string, string>>;
}
