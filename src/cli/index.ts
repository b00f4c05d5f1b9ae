import { main } from './main';
import { openSession } from './openSession';
import type { Terminal } from './Terminal';

const pipeWidth = 120;

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  columns: process.stdout.columns || pipeWidth,
  colour: process.stdout.isTTY && process.env.NO_COLOR === undefined,
  live: process.stderr.isTTY,
  now: () => performance.now(),
};

void main(process.argv.slice(2), { terminal, openSession, today: () => new Date().toISOString() }).then(
  (code) => {
    process.exitCode = code;
  },
);
