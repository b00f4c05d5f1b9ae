import { buildUnitSheets } from '../../application';
import type { Outcome } from '../Outcome';
import type { Request } from '../Request';
import type { Run } from '../runRequest';

type UnitSheetsRequest = Extract<Request, { readonly kind: 'unit-sheets' }>;

/** Makes the units' feedback sheets in the open workbook. */
export async function unitSheetsOutcome(request: UnitSheetsRequest, run: Run): Promise<Outcome> {
  const { sheet, units, edited, output } = request;
  const { sentences, session, progress, now } = run;
  const result = await buildUnitSheets(session.port, {
    ...{ now, units, edited },
    preview: output === null,
    ...(sheet === null ? {} : { sheet }),
    onProgress: ({ stage, share }) => {
      progress.show(stage, share);
    },
  });
  switch (result.kind) {
    case 'done':
      progress.show('save', 0);
      return { ...result, kind: 'unit-sheets', bytes: session.save() };
    case 'preview':
      return { ...result, kind: 'unit-sheets', written: false, bytes: null };
    case 'no-ledger':
      return { kind: 'refused', code: 'no-ledger', sentences: sentences.sayNoLedger(result) };
    case 'cancelled':
      return { kind: 'refused', code: 'cancelled', sentences: [sentences.texts.outcome.cancelled] };
    case 'refused':
      return {
        kind: 'refused',
        code: result.finding.code,
        sentences: [sentences.sayFinding(result.finding)],
      };
    case 'failed':
      return { kind: 'refused', code: result.code, sentences: [sentences.sayError(result)] };
  }
}
