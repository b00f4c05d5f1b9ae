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

function endingOf(job: RibbonJob, services: CommandServices): Promise<CommandEnding> {
  return services.runAlone(job).catch((thrown: unknown): CommandEnding => ({ kind: 'fault', thrown }));
}

/** Without a pane: runs alone, and goes to the sheet that says what came of it. */
async function runAlone(job: RibbonJob, services: CommandServices): Promise<void> {
  const ending = await endingOf(job, services);
  const sheet = ending.kind === 'done' ? ending.sheet : null;
  if (sheet === null) await services.tell(ending);
  else await services.activateSheet(sheet);
}

/** What the page of units shows of itself once it reads the workbook again. */
const SEEN_IN_THE_PANE: ReadonlySet<CommandEnding['kind']> = new Set([
  'filtered',
  'cleared',
  'nothing-filtered',
  'no-unit',
]);

/** The filter goes by the selected cells, which only the workbook knows: the pane shows the page of units on it. */
async function filterBeside(
  show: (job: RibbonJob) => Promise<void>,
  services: CommandServices,
): Promise<void> {
  const ending = await endingOf('filterByUnits', services);
  const inTheWay = ending.kind === 'filtered' && ending.conflicts.length > 0;
  if (inTheWay || !SEEN_IN_THE_PANE.has(ending.kind)) await services.tell(ending);
  await Promise.all([show('filterByUnits'), services.showPane().catch(() => undefined)]);
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
    else if (job === 'filterByUnits') await filterBeside(run, services);
    else await Promise.all([run(job), services.showPane().catch(() => undefined)]);
  } catch (thrown) {
    await services.tell({ kind: 'fault', thrown }).catch(() => undefined);
  } finally {
    event.completed();
  }
}
