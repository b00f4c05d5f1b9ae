/** How the pane runs a job by its name, so that progress and result are seen there; a name it does not know is passed over. */
export type PaneRun = (job: string) => Promise<void>;

/** How the ribbon's commands reach the pane with which they may share a runtime, without knowing it. */
export interface PaneLink {
  /** The pane offers itself, once its host is there. */
  readonly offer: (run: PaneRun) => void;
  /** The pane's run; null where none has offered itself in this time (a command may come before the page is drawn). */
  readonly wait: (milliseconds: number) => Promise<PaneRun | null>;
}

/** Makes a link between one runtime's pane and its commands. */
export function createPaneLink(): PaneLink {
  let resolveRun: (run: PaneRun) => void = () => undefined;
  const offered = new Promise<PaneRun>((resolve) => {
    resolveRun = resolve;
  });
  return {
    offer: (run) => {
      resolveRun(run);
    },
    wait: async (milliseconds) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<null>((resolve) => {
        timer = setTimeout(() => {
          resolve(null);
        }, milliseconds);
      });
      const run = await Promise.race([offered, late]);
      clearTimeout(timer);
      return run;
    },
  };
}

/** This runtime's link. */
export const paneLink = createPaneLink();
