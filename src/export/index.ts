/** The one door to export: described sheets as a workbook of their own. Roots load it when it is asked for. */
export { buildFile, buildWorkbook } from './buildWorkbook';
