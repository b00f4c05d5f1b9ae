import type { SheetDescription } from '../../domain/sheet/SheetDescription';
import type { RecalculationOptions } from '../recalculate/RecalculationOptions';
import type { Failure } from '../recalculate/RecalculationResult';

/** The made sheets that go to one reader: 附件1–4 with the bulletin, each 单位反馈表 to its unit. */
export type SentKind = 'appendices' | 'unit-sheets';

/** Which of the made sheets are sent: those named, of either kind; without names all of one kind, the appendices by default. */
export interface ExportOptions extends Pick<RecalculationOptions, 'signal' | 'onProgress'> {
  readonly sheets?: readonly string[];
  readonly kind?: SentKind;
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
