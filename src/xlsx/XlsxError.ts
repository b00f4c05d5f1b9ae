/** Why a file cannot be opened: nothing was inflated or kept when one of these is thrown. */
export type OpenErrorCode =
  | 'empty-file'
  | 'not-a-workbook'
  | 'cut-off'
  | 'old-format'
  | 'encrypted'
  | 'binary-workbook'
  | 'other-document'
  | 'too-large'
  | 'too-many-parts'
  | 'damaged-part'
  | 'missing-part';

/** Why a change or a save is refused: nothing was changed, nothing was written. */
export type EditErrorCode =
  | 'sheet-name-empty'
  | 'sheet-name-too-long'
  | 'sheet-name-characters'
  | 'sheet-name-taken'
  | 'last-visible-sheet'
  | 'not-a-worksheet'
  | 'outside-sheet'
  | 'text-too-long'
  | 'part-of-array'
  | 'merge-overlap'
  | 'merge-in-table'
  | 'table-overlap'
  | 'table-header'
  | 'table-name'
  | 'kept-rule'
  | 'password'
  | 'name-syntax'
  | 'name-taken'
  | 'bad-xml'
  | 'rows-hold-objects'
  | 'splits-merge'
  | 'splits-table'
  | 'formula-across-sheets'
  | 'cells-cannot-shift'
  | 'cannot-save';

export type XlsxErrorCode = OpenErrorCode | EditErrorCode;

export type XlsxErrorParams = Readonly<Record<string, string | number>>;

/**
 * A refusal: a stable code and the values that a sentence about it needs (`part`, `sheet`, `name`, `limit` …).
 * The message is for logs; people read the sentence that the caller makes from code and params.
 */
export class XlsxError extends Error {
  readonly code: XlsxErrorCode;
  readonly params: XlsxErrorParams;

  constructor(code: XlsxErrorCode, params: XlsxErrorParams = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'XlsxError';
    this.code = code;
    this.params = params;
  }
}
