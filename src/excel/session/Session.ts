/** A batch of requests; it syncs for itself, and what it returns must not be a proxy. */
export type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** How the adapter reaches Excel: a runner for batches and a way to wait before a retry (tests wait for nothing). */
export interface Session {
  readonly run: <Result>(batch: Batch<Result>) => Promise<Result>;
  readonly wait: (milliseconds: number) => Promise<void>;
}
