import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { ResourceLoader } from 'jsdom';

type Fetched = ReturnType<ResourceLoader['fetch']>;

/** Where the package's scripts are: beside its office.js, found from this program's own place, wherever it was started. */
export function officeFolder(from = __filename): string {
  return dirname(createRequire(from).resolve('@microsoft/office-js/dist/office.js'));
}

/** Serves the scripts of the office.js package under `/office/` and nothing else: a pane in Node has no network. */
export class OfficeScripts extends ResourceLoader {
  private readonly prefix: string;
  private readonly folder: string;

  constructor(origin: string, folder = officeFolder()) {
    super();
    this.prefix = `${origin}/office/`;
    this.folder = folder;
  }

  override fetch(url: string): Fetched {
    if (!url.startsWith(this.prefix)) return null;
    const path = new URL(url).pathname.slice('/office/'.length);
    const reading = readFile(join(this.folder, path));
    return Object.assign(reading, { abort: () => undefined });
  }
}
