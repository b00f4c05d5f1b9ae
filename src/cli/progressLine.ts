import type { CliTexts } from '../locales/CliTexts';
import type { Terminal } from './Terminal';

/** The stages of a whole run: those of the use case, with opening and saving the file around them. */
export type Stage = keyof CliTexts['stage'];

/** Tells where a long run is. In a window one line is drawn over; elsewhere each stage gets a line. */
export interface ProgressLine {
  readonly show: (stage: Stage, share: number) => void;
  readonly clear: () => void;
}

/** Milliseconds: short work stays silent, longer where lines pile up in a log. */
const patience = { live: 1000, logged: 5000 };
const interval = 200;

/** A progress line on `err`, at most five times a second. */
export function progressLine(terminal: Terminal, texts: CliTexts): ProgressLine {
  const started = terminal.now();
  let last: { readonly stage: Stage; readonly at: number } | null = null;

  const show = (stage: Stage, share: number): void => {
    const at = terminal.now();
    const due = terminal.live ? at - (last?.at ?? 0) >= interval : last?.stage !== stage;
    if (at - started < (terminal.live ? patience.live : patience.logged) || !due) return;
    last = { stage, at };
    const line = texts.progress({ stage: texts.stage[stage], share: `${Math.floor(share * 100)}%` });
    terminal.err(terminal.live ? `\r\u001b[K${line}` : `${line}\n`);
  };
  const clear = (): void => {
    if (last !== null && terminal.live) terminal.err('\r\u001b[K');
    last = null;
  };
  return { show, clear };
}
