import path from 'node:path';
import { exportSheets, type ExportResult } from '../../application';
import { buildWorkbook } from '../../export';
import { printedHtml, renderPrint } from '../../workbench/print';
import { saveWorkbook, type Workbook } from '../../xlsx';
import type { Outcome } from '../Outcome';
import type { Request } from '../Request';
import type { Run } from '../runRequest';

/** What an export can be: a workbook, a page to print, a printed page. */
export const EXPORT_ENDINGS: readonly string[] = ['.xlsx', '.html', '.pdf'];

type ExportRequest = Extract<Request, { readonly kind: 'export' }>;

/** Exports the made sheets of the open workbook alone, as the ending of OUT asks. */
export async function exportOutcome(request: ExportRequest, run: Run): Promise<Outcome> {
  const result = await exportSheets(run.session.port, {
    kind: request.what,
    ...(request.sheets === null ? {} : { sheets: request.sheets }),
    onProgress: ({ stage, share }) => {
      run.progress.show(stage, share);
    },
  });
  if (result.kind !== 'exported') return refusalOf(result, request, run);
  run.progress.show('save', 0);
  const bytes = await fileOf(buildWorkbook(result.sheets), request.output, run);
  if (bytes === null) return refused('nothing-to-print', run.sentences.texts.outcome.nothingToPrint);
  return { kind: 'exported', sheets: result.sheets.map(({ name }) => name), bytes };
}

async function fileOf(workbook: Workbook, file: string, { printPdf, now }: Run): Promise<Uint8Array | null> {
  const ending = path.extname(file).toLowerCase();
  if (ending === '.xlsx') return saveWorkbook(workbook);
  const { sheets } = workbook;
  const printed = renderPrint({ workbook, sheets, file: path.basename(file), now: new Date(now) });
  if (printed === undefined) return null;
  const html = printedHtml(printed);
  return ending === '.html' ? new TextEncoder().encode(html) : printPdf(html, file);
}

function refusalOf(
  result: Exclude<ExportResult, { readonly kind: 'exported' }>,
  { what }: ExportRequest,
  { sentences }: Run,
): Outcome {
  const { outcome, report } = sentences.texts;
  switch (result.kind) {
    case 'nothing-made':
      return refused(result.kind, what === 'unit-sheets' ? outcome.noUnitSheets : outcome.nothingMade);
    case 'unknown-sheet': {
      const available = result.available.join(report.listMark);
      return refused(result.kind, outcome.unknownSheet({ name: result.name, available }));
    }
    case 'cancelled':
      return refused(result.kind, outcome.cancelled);
    case 'failed':
      return refused(result.code, sentences.sayError(result));
  }
}

const refused = (code: string, sentence: string): Outcome => ({
  kind: 'refused',
  code,
  sentences: [sentence],
});
