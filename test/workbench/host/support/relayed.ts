import { parseArea, type Area } from '../../../../src/xlsx';
import { RelayPane } from './RelayPane';

/** A pane for the tests of one file, started before them and closed after. */
export function relayedPane(): RelayPane {
  const relay = new RelayPane();
  beforeAll(() => relay.start());
  afterAll(() => {
    relay.pane.close();
  });
  return relay;
}

export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return area;
}

/** The code of the error that a batch ends with, and where Excel says it was. */
export async function failureOf(running: Promise<unknown>): Promise<string> {
  try {
    await running;
  } catch (error) {
    const { code, debugInfo } = error as { code?: string; debugInfo?: { errorLocation?: string } };
    const location = debugInfo?.errorLocation;
    return location === undefined ? String(code) : `${String(code)} ${location}`;
  }
  return 'none';
}
