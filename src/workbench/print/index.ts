/** The one door to printing: sheets of the model as a document for paper. */
export { printedHtml, renderPrint } from './renderPrint';
export type { PrintedDocument, PrintJob } from './renderPrint';
