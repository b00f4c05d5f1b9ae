import type { RecalculationResult } from '../application';

/** What the ribbon's button is made from: the pane where it shares the runtime, the use case where it does not. */
export interface CommandServices {
  /** The pane's run; null where this runtime has no pane. */
  readonly pane: () => Promise<(() => Promise<void>) | null>;
  readonly showPane: () => Promise<void>;
  readonly recalculate: () => Promise<RecalculationResult>;
  readonly activateSheet: (sheet: string) => Promise<void>;
  /** Says what came of it where there is neither a pane nor a sheet that says so. */
  readonly tell: (ending: CommandEnding) => Promise<void>;
}

/** How a run without a pane ended, where no sheet tells it. */
export type CommandEnding = RecalculationResult | { readonly kind: 'fault'; readonly thrown: unknown };

/** What Office hands to a function command: it must hear of the end whatever happens, or the button stays dead. */
export interface CommandEvent {
  readonly completed: () => void;
}

/** Without a pane: runs alone, and goes to the sheet that says what came of it. */
async function runAlone(services: CommandServices): Promise<void> {
  const ending = await services
    .recalculate()
    .catch((thrown: unknown): CommandEnding => ({ kind: 'fault', thrown }));
  const sheet = ending.kind === 'done' ? ending.recalculation.checkList : null;
  if (sheet === null) await services.tell(ending);
  else await services.activateSheet(sheet);
}

/**
 * The ribbon's 重新计算. In a shared runtime the pane runs it, closed or open, and is shown on the result; elsewhere it
 * runs alone. Nothing is thrown: Office has nobody to tell.
 */
export async function recalculateCommand(event: CommandEvent, services: CommandServices): Promise<void> {
  try {
    const run = await services.pane();
    if (run === null) await runAlone(services);
    else await Promise.all([run(), services.showPane().catch(() => undefined)]);
  } catch (thrown) {
    await services.tell({ kind: 'fault', thrown }).catch(() => undefined);
  } finally {
    event.completed();
  }
}
