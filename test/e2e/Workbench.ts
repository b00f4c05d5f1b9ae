import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type ConsoleMessage,
  type LaunchOptions,
  type Page,
} from 'playwright-core';

interface Site {
  readonly address: string;
  readonly launch: LaunchOptions;
}

/** A page, and what it asked for and complained of while a test looked at it. */
export interface Watched {
  readonly page: Page;
  /** Addresses that are not the site's own. */
  readonly outside: string[];
  /** Errors of the console in any frame, offences against the policy among them, but for those that are expected. */
  readonly errors: string[];
}

/** Files that may be missing, which the console tells as an error. */
const MISSING: readonly { readonly file: RegExp; readonly reason: string }[] = [
  {
    file: /\/office\/telemetry\/oteljs_agave\.js$/,
    reason: 'office.js asks for its telemetry, which is not shipped: nothing is sent to anybody',
  },
];

function isExpected(message: ConsoleMessage): boolean {
  const { url } = message.location();
  return message.text().startsWith('Failed to load resource') && MISSING.some(({ file }) => file.test(url));
}

/** Long enough for a machine that is busy with other work. */
const PATIENCE = 60_000;

/** The built workbench, served, and a browser to look at it. */
export class Workbench {
  readonly address: string;
  private readonly server: ChildProcess;
  private readonly browser: Browser;

  private constructor(server: ChildProcess, browser: Browser, address: string) {
    this.server = server;
    this.browser = browser;
    this.address = address;
  }

  static async start(): Promise<Workbench> {
    const server = spawn(process.execPath, [path.resolve('test/e2e/site.mjs')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const { address, launch } = await firstLine(server);
    return new Workbench(server, await chromium.launch(launch), address);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.kill();
  }

  /** Closes every page, so that no pane runs on beside the next test. */
  async closePages(): Promise<void> {
    await Promise.all(this.browser.contexts().map((context) => context.close()));
  }

  /** Opens the page; `query` chooses language, file and runtime. Resolves when the sheet is drawn. */
  async open(query = '?lang=zh', options: BrowserContextOptions = {}): Promise<Watched> {
    // Nothing moves: a spinner that turns costs more than all that is tested.
    const still = { viewport: { width: 1400, height: 900 }, reducedMotion: 'reduce' } as const;
    const context = await this.browser.newContext({ ...still, ...options });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const outside: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(?:blob|data):/.test(url) && !url.startsWith(this.address)) outside.push(url);
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message))
        errors.push(`${message.text()} (${message.location().url})`);
    });
    await page.goto(this.address + query);
    await page.getByRole('gridcell').first().waitFor();
    return { page, outside, errors };
  }
}

async function firstLine(server: ChildProcess): Promise<Site> {
  return new Promise((resolve, reject) => {
    let text = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const end = text.indexOf('\n');
      if (end >= 0) resolve(JSON.parse(text.slice(0, end)) as Site);
    });
    server.once('exit', () => {
      reject(new Error('The workbench was not served. Build it first: npm run build.'));
    });
  });
}
