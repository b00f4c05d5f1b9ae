import { main } from '../../src/cli/main';
import { openSession } from '../../src/cli/openSession';

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, as it is, with a window that only remembers. */
export async function runCli(args: readonly string[], columns = 100): Promise<CliRun> {
  let out = '';
  let err = '';
  const terminal = {
    out: (text: string) => (out += text),
    err: (text: string) => (err += text),
    now: () => 0,
    columns,
    colour: false,
    live: false,
  };
  const code = await main(args, { terminal, openSession, today: () => '2024-09-27T09:00:00.000Z' });
  return { code, out, err };
}
