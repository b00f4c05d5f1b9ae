/**
 * One behaviour of Excel that the add-in relies on, tried on a scratch sheet. `run` tells what it saw in a short, stable
 * form; `expected` is the same form of what is assumed (docs/fidelity.md has its row under the same id).
 */
export interface Scenario {
  readonly id: string;
  readonly expected: string;
  readonly run: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<string>;
}

/** What one scenario came to; a failure is told by its code. */
export interface Observation {
  readonly id: string;
  readonly expected: string;
  readonly observed: string;
}
