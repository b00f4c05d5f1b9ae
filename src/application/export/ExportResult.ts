import type { SheetDescription } from '../../domain/sheet/SheetDescription';
import type { RecalculationOptions } from '../recalculate/RecalculationOptions';
import type { Failure } from '../recalculate/RecalculationResult';

/** Which of the made sheets are sent, by their names in the workbook; left out, all of them. */
export interface ExportOptions extends Pick<RecalculationOptions, 'signal' | 'onProgress'> {
  readonly sheets?: readonly string[];
}

/**
 * How an export ended. `sheets` are whole sheets in the order of their names, ready to be built as a workbook of their own.
 * `unknown-sheet` names what was asked for, and what there is.
 */
export type ExportResult =
  | { readonly kind: 'exported'; readonly sheets: readonly SheetDescription[] }
  | { readonly kind: 'nothing-made' }
  | { readonly kind: 'unknown-sheet'; readonly name: string; readonly available: readonly string[] }
  | { readonly kind: 'cancelled' }
  | Failure;
