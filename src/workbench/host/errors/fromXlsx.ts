import type { XlsxErrorCode } from '../../../xlsx';
import type { ErrorCode } from './ErrorCode';

/** Excel's code for what the model refuses. Left out: InvalidOperation. */
const codes: Readonly<Partial<Record<XlsxErrorCode, ErrorCode>>> = {
  'sheet-name-empty': 'InvalidArgument',
  'sheet-name-too-long': 'InvalidArgument',
  'sheet-name-characters': 'InvalidArgument',
  'sheet-name-taken': 'ItemAlreadyExists',
  'outside-sheet': 'InvalidArgument',
  'text-too-long': 'InvalidArgument',
  'table-name': 'InvalidArgument',
  'name-taken': 'ItemAlreadyExists',
  'name-syntax': 'InvalidArgument',
  'bad-xml': 'InvalidArgument',
  'kept-rule': 'NotImplemented',
  'not-a-worksheet': 'NotImplemented',
  'formula-across-sheets': 'NotImplemented',
  'rows-hold-objects': 'NotImplemented',
  'splits-merge': 'InsertDeleteConflict',
  'splits-table': 'InsertDeleteConflict',
  'merge-in-table': 'MergedRangeConflict',
  password: 'AccessDenied',
};

/** The code under which Excel would refuse it, or say that this host cannot. */
export function codeOfXlsx(code: XlsxErrorCode): ErrorCode {
  return codes[code] ?? 'InvalidOperation';
}
