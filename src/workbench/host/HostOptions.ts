import type { RequirementSets } from './members/offered';

/** What the embedding page or program decides. */
export interface HostOptions {
  /** Requirement sets offered, by name and newest version. */
  readonly sets: RequirementSets;
  /** Excel's display language. */
  readonly locale: string;
  /** The file's name, as `workbook.name` and the document's address. */
  readonly fileName: string;
  /** The clock that typed dates without a year (`9月30日`) take theirs from. */
  readonly today: () => Date;
  /** Bytes that a request or an answer may have: 5 MB in Excel on the web. */
  readonly payloadLimit: number;
  /** Bytes that a custom XML part may have: 1 MB on the web. */
  readonly customXmlLimit: number;
  /** The workbook as a file, for `getFileAsync`. */
  readonly save: () => Uint8Array;
  /** `Excel.createWorkbook`: opens another workbook. Left out: refused, as a hardening policy does. */
  readonly openCopy?: (base64: string | undefined) => void;
  /** `Office.addin.showAsTaskpane` and `hide`. */
  readonly onVisibility?: (state: 'shown' | 'hidden') => void;
  /** Told of every error that ended a batch, refusals and faults of the host alike. */
  readonly onFault?: (error: unknown) => void;
  /** Brings formulas up to date; awaited before a batch reads after a write. */
  readonly calculate?: () => Promise<void>;
}
