import type { Area } from './Area';
import type { Cell } from './Cell';

/** Who changed the workbook: the person at the grid, or a program through the office.js host. */
export type ChangeSource = 'user' | 'api';

/** Parts of a sheet that change as a whole: who listens reads the new state from the sheet. */
export type SheetPart =
  'merges' | 'autoFilter' | 'tables' | 'conditionalFormats' | 'hyperlinks' | 'page' | 'view' | 'protection';

/** Parts of the workbook that change as a whole. */
export type WorkbookPart = 'names' | 'customXml' | 'properties' | 'settings' | 'activeSheet';

/**
 * One change, as data. `sheet` is the sheet's id. `before` and `after` stand only where exactly one cell changed
 * (as Excel tells them).
 */
export type ChangeDetail =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly area: Area;
      readonly aspect: 'contents' | 'styles';
      readonly before?: Cell | undefined;
      readonly after?: Cell | undefined;
    }
  | { readonly kind: 'columns'; readonly sheet: string; readonly first: number; readonly count: number }
  | {
      readonly kind: 'rows';
      readonly sheet: string;
      readonly first: number;
      readonly count: number;
      readonly aspect: 'height' | 'hidden' | 'style';
    }
  | {
      readonly kind: 'inserted' | 'deleted';
      readonly sheet: string;
      readonly axis: 'rows' | 'columns';
      readonly first: number;
      readonly count: number;
    }
  | { readonly kind: 'sheetPart'; readonly sheet: string; readonly part: SheetPart }
  | {
      readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetMoved' | 'sheetVisibility' | 'tabColor';
      readonly sheet: string;
    }
  | { readonly kind: 'sheetRenamed'; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly kind: 'workbookPart'; readonly part: WorkbookPart };

export type Change = ChangeDetail & { readonly source: ChangeSource };
