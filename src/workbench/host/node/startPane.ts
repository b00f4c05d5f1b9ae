import { JSDOM, VirtualConsole, type DOMWindow } from 'jsdom';
import type { PaneConnection, PaneHost } from '../PaneConnection';
import { OfficeScripts } from './OfficeScripts';

const ORIGIN = 'https://localhost';
const QUERY = '_host_Info=Excel$Web$16.01$zh-CN$$$$0';
const START_LIMIT = 20_000;

/** The genuine office.js, started in a window of its own and connected to a host. */
export interface Pane {
  readonly window: DOMWindow;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly connection: PaneConnection;
  /** Runs a script in the pane's window, as a page of the add-in would. */
  readonly run: (script: string) => unknown;
  readonly close: () => void;
}

interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Starts office.js in jsdom against the host and resolves when `Office.onReady` has (a tenth of a second or two). */
export async function startPane(host: PaneHost, page = '<!doctype html><body></body>'): Promise<Pane> {
  const started: { connection?: PaneConnection } = {};
  const dom = new JSDOM(withOffice(page), {
    url: `${ORIGIN}/taskpane.html?${QUERY}`,
    runScripts: 'dangerously',
    pretendToBeVisual: false,
    resources: new OfficeScripts(ORIGIN),
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      started.connection = joined(window, host);
    },
  });
  const { connection } = started;
  if (!connection) throw new Error('The window of the pane did not start.');
  const globals = await whenReady(dom.window);
  return {
    window: dom.window,
    ...globals,
    connection,
    run: (script) => dom.window.eval(script),
    close: () => {
      host.disconnect(connection);
      dom.window.close();
    },
  };
}

function withOffice(page: string): string {
  return page.replace('<body>', '<head><script src="/office/office.js"></script></head><body>');
}

/** The window is its own parent: what office.js posts is taken from it, what the host answers is put into it. */
function joined(window: DOMWindow, host: PaneHost): PaneConnection {
  const baseFrameName = 'pane';
  const xdmInfo = `conversation|addinId|${ORIGIN}`;
  const hostInfo = 'Excel$Web$16.01$zh-CN$$$$0';
  window.name = JSON.stringify({ baseFrameName, hostInfo, xdmInfo, serializerVersion: 1 });
  Object.defineProperty(window.document, 'domain', { value: 'localhost', configurable: true });
  const post = (text: string) => {
    const init = { data: text, origin: ORIGIN, source: window };
    window.dispatchEvent(new window.MessageEvent('message', init as unknown as MessageEventInit));
  };
  const connection = host.connect(post);
  window.addEventListener('message', (event) => {
    if (event.origin === ORIGIN) return;
    event.stopImmediatePropagation();
    void connection.receive(event.data).then((reply) => {
      if (reply !== undefined) post(reply);
    });
  });
  return connection;
}

async function whenReady(window: DOMWindow): Promise<OfficeGlobals> {
  await new Promise<void>((resolve) => {
    window.addEventListener('load', () => {
      resolve();
    });
  });
  const globals = window as unknown as OfficeGlobals;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('Office.onReady did not come.'));
    }, START_LIMIT);
  });
  await Promise.race([globals.Office.onReady(), late]);
  clearTimeout(timer);
  return { Excel: globals.Excel, Office: globals.Office, OfficeExtension: globals.OfficeExtension };
}
