/** The one door to the codec and its model: what others may know of `src/xlsx`. */
export { createWorkbook } from './createWorkbook';
export { findingsOf } from './findings';
export type { WorkbookFinding } from './findings';
export { openWorkbook } from './openWorkbook';
export { saveWorkbook } from './saveWorkbook';
export { XlsxError } from './XlsxError';
export type { EditErrorCode, OpenErrorCode, XlsxErrorCode, XlsxErrorParams } from './XlsxError';
export { areaAddress, cellAddress, columnLetters, columnNumber, parseArea, parseAreas } from './reference/a1';
export type { LineShift } from './reference/LineShift';
export { quoteSheetName } from './reference/sheetReference';
export { shiftFormula } from './reference/shiftFormula';
export { MAX_COLUMNS, MAX_ROWS, cellArea, covers, holds, overlaps, sameArea, union } from './model/Area';
export type { Area } from './model/Area';
export type { AutoFilter, CustomCriterion, FilterColumn, FilterCriteria } from './model/AutoFilter';
export { isError, sameValue } from './model/Cell';
export type { Cell, CellError, CellFormula, CellValue } from './model/Cell';
export type { CellEdit } from './model/CellEdit';
export type { CellGrid } from './model/CellGrid';
export type { Change, ChangeDetail, ChangeSource, SheetPart, WorkbookPart } from './model/Change';
export type { ChangeListener, ChangeLog } from './model/ChangeLog';
export type { ColumnPatch, ColumnRun, Columns } from './model/Columns';
export type {
  CellValueOperator,
  ConditionalFormat,
  ConditionalRule,
  DifferentialStyle,
} from './model/ConditionalFormat';
export type {
  ConditionalFormatPatch,
  ConditionalFormats,
  NewConditionalFormat,
} from './model/ConditionalFormats';
export type { CustomXml, CustomXmlPart } from './model/CustomXml';
export type { DataValidation } from './model/DataValidation';
export type { DefinedName } from './model/DefinedName';
export type { Hyperlink } from './model/Hyperlink';
export type { Hyperlinks } from './model/Hyperlinks';
export type { Merges } from './model/Merges';
export type { Names } from './model/Names';
export { DEFAULT_PAGE } from './model/PageLayout';
export type { HeaderFooter, PageLayout, PageMargins, PageScale } from './model/PageLayout';
export type { Properties } from './model/Properties';
export type { ProtectionOptions, SheetProtection, WorkbookProtection } from './model/Protection';
export type { RowFormat, Rows } from './model/Rows';
export type { Settings } from './model/Settings';
export type { Sheet, SheetDefaults, SheetKind, Visibility } from './model/Sheet';
export type { SheetView } from './model/SheetView';
export { DEFAULT_STYLE } from './model/Style';
export type {
  Alignment,
  BorderLine,
  Borders,
  CellProtection,
  Color,
  Edge,
  Fill,
  Font,
  Style,
  StylePatch,
} from './model/Style';
export type { StyleTable } from './model/StyleTable';
export type { NewTable, Tables } from './model/Tables';
export type { Table } from './model/Table';
export type { Workbook } from './model/Workbook';
