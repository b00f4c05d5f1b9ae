import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One recorded exchange; see the first entries of the file for its notation. */
export interface Trace {
  readonly api: string;
  readonly snippet?: string;
  readonly requestActions?: readonly unknown[];
  readonly objectPaths?: unknown;
  readonly answer?: unknown;
  readonly gives?: unknown;
}

const FILE = join(__dirname, '../../../fixtures/host/office-traces.json');

export const TRACES = JSON.parse(readFileSync(FILE, 'utf8')) as readonly Trace[];

/** The recorded exchanges whose name starts so. */
export function traceOf(start: string): Trace {
  const found = TRACES.find((trace) => trace.api.startsWith(start));
  if (!found) throw new Error(`No trace ${start}`);
  return found;
}
