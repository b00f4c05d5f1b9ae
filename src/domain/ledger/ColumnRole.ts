/** What a column of a ledger is for. `unitOfMeasure` is 计量单位; `unit` the responsible office (牵头单位). */
export type ColumnRole =
  | 'name'
  | 'unit'
  | 'task'
  | 'progress'
  | 'ratio'
  | 'acceptance'
  | 'unitOfMeasure'
  | 'number'
  | 'category'
  | 'remark';

/** The roles that stand in one column each; a name may stand in two, which are joined. */
export type SingleRole = Exclude<ColumnRole, 'name'>;

/** Which column is which in one block, zero-based on the sheet; null where the ledger has none. */
export interface ColumnMap {
  readonly name: readonly number[];
  readonly task: number;
  readonly progress: number;
  readonly unit: number | null;
  readonly ratio: number | null;
  readonly acceptance: number | null;
  readonly unitOfMeasure: number | null;
  readonly number: number | null;
  readonly category: number | null;
  readonly remark: number | null;
}

/**
 * A user's correction of a sheet's columns: a column for a role, or null for "there is none". With `headerRow` it also
 * makes a ledger where no header was recognised.
 */
export interface ColumnCorrection {
  readonly sheetId: string;
  readonly headerRow?: number;
  readonly columns: Readonly<Partial<Record<SingleRole, number | null>>> & {
    readonly name?: readonly number[];
  };
}
