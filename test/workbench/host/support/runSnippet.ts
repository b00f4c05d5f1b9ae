import type { RelayPane } from './RelayPane';
import type { Trace } from './traces';

const FIRST_SHEET = '{00000000-0001-0000-0000-000000000001}';
/** Waiting for events takes longer than in the recording: the machine may be busy. */
const PATIENCE = 60;

type Snippet = (c: unknown, S: unknown, w: unknown, R: unknown) => Promise<unknown>;

/** Runs the snippet of a trace in a pane; an error comes back as the recording tells it. */
export async function runSnippet(relay: RelayPane, trace: Trace): Promise<unknown> {
  const code = (trace.snippet ?? '').replaceAll('{S1}', FIRST_SHEET);
  const snippet = relay.pane.run(`(async (c, S, w, R) => { ${code} })`) as Snippet;
  const sheetOf = (c: { workbook: Excel.Workbook }) => c.workbook.worksheets.getItem('明细');
  const recorder = {
    push: (action: string, data: never) => {
      relay.send(action, data);
    },
    wait: (milliseconds: number) => relay.settle(milliseconds + PATIENCE),
  };
  try {
    const needsContext = /\bc\./.test(code.split('w.Excel.run')[0] ?? '') || code.startsWith('S(c)');
    const given = needsContext
      ? await relay.run((c) => snippet(c, sheetOf, relay.pane.window, recorder))
      : await snippet(undefined, sheetOf, relay.pane.window, recorder);
    return plain(given);
  } catch (error) {
    return { error: plain(errorOf(error)) };
  }
}

/** Ids of this host under the recording's names. */
function plain(value: unknown): unknown {
  if (value === undefined) return undefined;
  return JSON.parse(JSON.stringify(value).replaceAll(FIRST_SHEET, '{S1}')) as unknown;
}

function errorOf(error: unknown): unknown {
  const { code, message, httpStatusCode, debugInfo } = error as Record<string, unknown>;
  const { errorLocation } = (debugInfo ?? {}) as Record<string, unknown>;
  return { code: code ?? String(error), message, httpStatusCode, errorLocation };
}

/** A recorded error in the same few words. */
export function recordedError(trace: Trace): unknown {
  const { error } = trace.gives as { error: Record<string, unknown> };
  return { error: JSON.parse(JSON.stringify(errorOf(error))) as unknown };
}
