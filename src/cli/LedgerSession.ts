import type { WorkbookPort } from '../application';

/** One workbook that is open behind the add-in's own port. */
export interface LedgerSession {
  readonly port: WorkbookPort;
  /** The whole file as it stands now: where nothing changed, the very bytes that were opened. */
  readonly save: () => Uint8Array;
  readonly close: () => void;
}

/** Opens a workbook's bytes; refuses with the codec's own error what it cannot read. */
export type OpenSession = (bytes: Uint8Array) => Promise<LedgerSession>;
