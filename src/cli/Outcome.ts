import type {
  AppendicesReport,
  Bulletin,
  ClearUnitFilterResult,
  DynamicsReport,
  FilterUnitsResult,
  Recalculation,
  UndoResult,
  Units,
  UnitSheetsReport,
} from '../application';

/** How a run of the command line ended, before it is told: with a file to write (`bytes`), or with a reason not to. */
export type Outcome =
  | {
      readonly kind: 'recalculated';
      readonly recalculation: Recalculation;
      readonly written: boolean;
      readonly bytes: Uint8Array | null;
    }
  | {
      readonly kind: 'dynamics';
      readonly dynamics: DynamicsReport;
      readonly written: boolean;
      readonly bytes: Uint8Array | null;
    }
  | {
      readonly kind: 'appendices';
      readonly appendices: AppendicesReport;
      /** Null where the figures could not be read after the sheets were made. */
      readonly bulletin: Bulletin | null;
      readonly written: boolean;
      readonly bytes: Uint8Array | null;
    }
  | {
      readonly kind: 'unit-sheets';
      readonly unitSheets: UnitSheetsReport;
      readonly written: boolean;
      readonly bytes: Uint8Array | null;
    }
  | { readonly kind: 'units'; readonly units: Units; readonly bytes: null }
  | {
      readonly kind: 'filtered';
      readonly filtered: Extract<FilterUnitsResult, { readonly kind: 'filtered' }>;
      readonly bytes: Uint8Array;
    }
  | {
      readonly kind: 'unfiltered';
      readonly cleared: Extract<ClearUnitFilterResult, { readonly kind: 'cleared' }>;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'exported'; readonly sheets: readonly string[]; readonly bytes: Uint8Array }
  | {
      readonly kind: 'undone';
      readonly undone: Extract<UndoResult, { readonly kind: 'undone' | 'already-undone' }>;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'refused'; readonly code: string; readonly sentences: readonly string[] };
