/** Adds up the seconds of each stage; a stage may be entered more than once. */
export interface StageClock {
  readonly enter: (stage: string) => void;
  readonly stop: () => { readonly seconds: number; readonly stages: Readonly<Record<string, number>> };
}

/** Starts the clock in its first stage. */
export function stageClock(first: string): StageClock {
  const stages = new Map<string, number>();
  const started = performance.now();
  let current = { stage: first, since: started };

  const enter = (stage: string): void => {
    const now = performance.now();
    stages.set(current.stage, (stages.get(current.stage) ?? 0) + (now - current.since) / 1000);
    current = { stage, since: now };
  };
  return {
    enter,
    stop: () => {
      enter('');
      return { seconds: (performance.now() - started) / 1000, stages: Object.fromEntries(stages) };
    },
  };
}
