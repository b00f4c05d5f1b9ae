/** A name. `formula` without `=`; `sheet` is the id of the sheet it belongs to, else it is the workbook's. `_xlnm.` names are Excel's own. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheet?: string;
  readonly hidden: boolean;
  readonly comment?: string;
  /** Further attributes, kept as they are. */
  readonly more?: string;
}
