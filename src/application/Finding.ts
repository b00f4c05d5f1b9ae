/** A cell of the workbook, zero-based, by its sheet's name. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Something about the workbook that a person should know: a stable code with what its sentence needs (texts in
 * `locales`, `findings`), and the cell it is about.
 */
export interface Finding {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly cell: CellAddress | null;
}
