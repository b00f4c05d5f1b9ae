import type { CommandEnding } from './CommandEnding';
import type { RibbonJob } from './ribbonJobs';

/** What the ribbon's buttons are made from: the pane where it shares the runtime, the use cases where it does not. */
export interface CommandServices {
  /** The pane's way to run a job; null where this runtime has no pane. */
  readonly pane: () => Promise<((job: RibbonJob) => Promise<void>) | null>;
  readonly showPane: () => Promise<void>;
  readonly runAlone: (job: RibbonJob) => Promise<CommandEnding>;
  readonly activateSheet: (sheet: string) => Promise<void>;
  /** Says what came of it where there is neither a pane nor a sheet that says so. */
  readonly tell: (ending: CommandEnding) => Promise<void>;
}

/** What Office hands to a function command: it must hear of the end whatever happens, or the button stays dead. */
export interface CommandEvent {
  readonly completed: () => void;
}

/** Without a pane: runs alone, and goes to the sheet that says what came of it. */
async function runAlone(job: RibbonJob, services: CommandServices): Promise<void> {
  const ending = await services
    .runAlone(job)
    .catch((thrown: unknown): CommandEnding => ({ kind: 'fault', thrown }));
  const sheet = ending.kind === 'done' ? ending.sheet : null;
  if (sheet === null) await services.tell(ending);
  else await services.activateSheet(sheet);
}

/**
 * A button of the ribbon. In a shared runtime the pane runs its job, closed or open, and is shown on the result;
 * elsewhere it runs alone. Nothing is thrown: Office has nobody to tell.
 */
export async function ribbonCommand(
  job: RibbonJob,
  event: CommandEvent,
  services: CommandServices,
): Promise<void> {
  try {
    const run = await services.pane();
    if (run === null) await runAlone(job, services);
    else await Promise.all([run(job), services.showPane().catch(() => undefined)]);
  } catch (thrown) {
    await services.tell({ kind: 'fault', thrown }).catch(() => undefined);
  } finally {
    event.completed();
  }
}
