/** What a protected sheet still allows; the names are Excel's. */
export interface ProtectionOptions {
  readonly formatCells: boolean;
  readonly formatColumns: boolean;
  readonly formatRows: boolean;
  readonly insertColumns: boolean;
  readonly insertRows: boolean;
  readonly insertHyperlinks: boolean;
  readonly deleteColumns: boolean;
  readonly deleteRows: boolean;
  readonly selectLockedCells: boolean;
  readonly selectUnlockedCells: boolean;
  readonly sort: boolean;
  readonly autoFilter: boolean;
  readonly pivotTables: boolean;
  readonly editObjects: boolean;
  readonly editScenarios: boolean;
}

/** A sheet's protection. With a password it can be neither lifted nor changed here. */
export interface SheetProtection {
  readonly hasPassword: boolean;
  readonly allows: ProtectionOptions;
}

/** A workbook's protection: `structure` forbids adding, removing, moving, renaming and hiding sheets. */
export interface WorkbookProtection {
  readonly structure: boolean;
  readonly windows: boolean;
  readonly hasPassword: boolean;
}

/** What Excel allows when a sheet is protected without further choices. */
export const DEFAULT_ALLOWS: ProtectionOptions = {
  formatCells: false,
  formatColumns: false,
  formatRows: false,
  insertColumns: false,
  insertRows: false,
  insertHyperlinks: false,
  deleteColumns: false,
  deleteRows: false,
  selectLockedCells: true,
  selectUnlockedCells: true,
  sort: false,
  autoFilter: false,
  pivotTables: false,
  editObjects: false,
  editScenarios: false,
};
