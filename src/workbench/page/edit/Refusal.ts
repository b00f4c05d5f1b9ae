import type { XlsxErrorCode, XlsxErrorParams } from '../../../xlsx';

/** Why something that was typed or pasted did not go in. The text stays in the cell's editor. */
export interface Refusal {
  readonly code: XlsxErrorCode | 'not-a-formula' | 'protected';
  readonly params: XlsxErrorParams;
}
