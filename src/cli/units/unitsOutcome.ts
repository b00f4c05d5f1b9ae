import {
  clearUnitFilter,
  filterByUnits,
  readUnits,
  type FilterConflict,
  type UnitsOptions,
} from '../../application';
import type { Outcome } from '../Outcome';
import type { Request } from '../Request';
import type { Run } from '../runRequest';
import { sayConflict } from './sayConflict';

type Asked<Kind extends Request['kind']> = Extract<Request, { readonly kind: Kind }>;
type Stopped = Exclude<
  Awaited<ReturnType<typeof readUnits>> | Awaited<ReturnType<typeof filterByUnits>>,
  { readonly kind: 'read' | 'filtered' }
>;

function stopped(result: Stopped, { sentences }: Run): Outcome {
  switch (result.kind) {
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

function watched({ sheet }: { readonly sheet: string | null }, { progress }: Run): UnitsOptions {
  return {
    ...(sheet === null ? {} : { sheet }),
    onProgress: ({ stage, share }) => {
      progress.show(stage, share);
    },
  };
}

/** Every unit with its figures; nothing is written. */
export async function unitsOutcome(request: Asked<'units'>, run: Run): Promise<Outcome> {
  const result = await readUnits(run.session.port, watched(request, run));
  if (result.kind !== 'read') return stopped(result, run);
  return { kind: 'units', units: result.units, bytes: null };
}

function inTheWay(conflicts: readonly FilterConflict[], { sentences }: Run): Outcome {
  const { texts } = sentences;
  const sentencesOf = [
    texts.units.nothingFiltered,
    ...conflicts.map((conflict) => sayConflict(conflict, texts)),
  ];
  return { kind: 'refused', code: 'filter-in-the-way', sentences: sentencesOf };
}

async function cleared(run: Run): Promise<Outcome> {
  const result = await clearUnitFilter(run.session.port);
  const { sentences, session, progress } = run;
  switch (result.kind) {
    case 'cleared':
      progress.show('save', 0);
      return { kind: 'unfiltered', cleared: result, bytes: session.save() };
    case 'nothing-filtered':
      return { kind: 'refused', code: result.kind, sentences: [sentences.texts.units.nothingCleared] };
    case 'failed':
      return stopped(result, run);
  }
}

/** Filters every sheet by units, or clears that. Where nothing could be filtered, nothing is written. */
export async function filterOutcome(request: Asked<'filter'>, run: Run): Promise<Outcome> {
  if (request.clear) return cleared(run);
  const { units, replace } = request;
  const result = await filterByUnits(run.session.port, { ...watched(request, run), units, replace });
  if (result.kind !== 'filtered') return stopped(result, run);
  if (result.filter.sheets.length === 0 && result.conflicts.length > 0)
    return inTheWay(result.conflicts, run);
  run.progress.show('save', 0);
  return { kind: 'filtered', filtered: result, bytes: run.session.save() };
}
