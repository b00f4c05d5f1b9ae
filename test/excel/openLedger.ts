import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookPort } from '../../src/application';
import { createExcelWorkbook } from '../../src/excel';
import { createHost, type Host, type HostOptions } from '../../src/workbench/host';
import { startPane, type Pane } from '../../src/workbench/host/node/startPane';
import { openWorkbook, saveWorkbook, type Workbook } from '../../src/xlsx';

/** A workbook open behind the genuine office.js, with every sync counted. */
export interface OpenLedger {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly pane: Pane;
  readonly port: WorkbookPort;
  readonly syncs: () => number;
  readonly waits: readonly number[];
  readonly close: () => void;
  /** Saves the file and opens it again, as the next session would. */
  readonly reopen: () => Promise<OpenLedger>;
}

const FIXTURES = join(__dirname, '..', 'fixtures', 'ledgers');

export function readFixture(name: string): Uint8Array {
  return readFileSync(join(FIXTURES, name));
}

/** Counts the batch's own syncs; the one that `Excel.run` adds at the end has nothing to send. */
async function counted<Result>(
  context: Excel.RequestContext,
  batch: (context: Excel.RequestContext) => Promise<Result>,
  count: () => void,
): Promise<Result> {
  const sync = context.sync.bind(context);
  context.sync = (...parameters) => {
    count();
    return sync(...parameters);
  };
  const result = await batch(context);
  context.sync = sync;
  return result;
}

export function openBytes(bytes: Uint8Array): Promise<OpenLedger> {
  return openModel(openWorkbook(bytes));
}

export async function openModel(workbook: Workbook, chosen: Partial<HostOptions> = {}): Promise<OpenLedger> {
  const host = createHost(workbook, chosen);
  const pane = await startPane(host);
  const waits: number[] = [];
  let syncs = 0;
  const port = createExcelWorkbook({
    run: (batch) =>
      pane.Excel.run({ delayForCellEdit: true }, (context) => counted(context, batch, () => (syncs += 1))),
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  });
  return {
    workbook,
    host,
    pane,
    port,
    syncs: () => syncs,
    waits,
    close: pane.close,
    reopen: () => {
      const saved = saveWorkbook(workbook);
      pane.close();
      return openBytes(saved);
    },
  };
}

export function openLedger(name: string): Promise<OpenLedger> {
  return openBytes(readFixture(name));
}
