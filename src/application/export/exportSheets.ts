import { findMadeSheet, type StandingSheet } from '../made/planMadeSheet';
import { isUnitSheet, type MadePurpose } from '../made/MadeSheets';
import { WorkbookError } from '../port/WorkbookError';
import type { WorkbookPort } from '../port/WorkbookPort';
import { Cancelled } from '../run/Cancelled';
import { createRunWatch } from '../run/RunWatch';
import { openWorkbook, type OpenWorkbook } from '../workbook/openWorkbook';
import { editedNumbers, withTheirFormats } from './editedNumbers';
import type { ExportOptions, ExportResult, SentKind } from './ExportResult';
import { sheetToSend } from './sheetToSend';

/** The check list is for the office itself, every other made sheet for sending. */
const KEPT_AT_HOME: MadePurpose = 'check-list';

function kindOf(purpose: MadePurpose): SentKind | null {
  if (purpose === KEPT_AT_HOME) return null;
  return isUnitSheet(purpose) ? 'unit-sheets' : 'appendices';
}

/**
 * The names of the made sheets that can be sent, of one kind or of both: 附件1, 附件2 … as their numbers follow each other,
 * then the units' sheets as their tabs do, which is the ledger's order.
 */
export function sheetsForSending(
  { outline, madeSheets }: OpenWorkbook,
  kinds: readonly SentKind[] = ['appendices', 'unit-sheets'],
): readonly string[] {
  const namesOf = (kind: SentKind): string[] => {
    const sent = madeSheets.flatMap(({ purpose, made }) => (kindOf(purpose) === kind ? [made] : []));
    return outline.sheets.flatMap(({ made, name }) => (made !== null && sent.includes(made) ? [name] : []));
  };
  const byNumber = (one: string, other: string): number => one.localeCompare(other, 'zh', { numeric: true });
  return [
    ...(kinds.includes('appendices') ? namesOf('appendices').sort(byNumber) : []),
    ...(kinds.includes('unit-sheets') ? namesOf('unit-sheets') : []),
  ];
}

/**
 * The add-in's own sheets for sending, alone, each kind by itself: as they stand with everything that people wrote into
 * them, whole even where a filter hides rows, without links and without anything that the add-in stores. Writes nothing.
 */
export async function exportSheets(port: WorkbookPort, options: ExportOptions = {}): Promise<ExportResult> {
  try {
    return await run(port, options);
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: 'failed', code: error.code, detail: error.detail, left: { kind: 'as-it-was' } };
  }
}

async function run(port: WorkbookPort, options: ExportOptions): Promise<ExportResult> {
  const watch = createRunWatch(options)('read');
  watch(0);
  const workbook = await openWorkbook(port);
  const { kind = 'appendices' } = options;
  const named = options.sheets !== undefined;
  const available = named ? sheetsForSending(workbook) : sheetsForSending(workbook, [kind]);
  if (available.length === 0) return { kind: 'nothing-made' };
  const wanted = options.sheets ?? available;
  const name = wanted.find((asked) => !available.includes(asked));
  if (name !== undefined) return { kind: 'unknown-sheet', name, available };
  const sheets = [];
  for (const standing of await readStanding(port, workbook, wanted)) {
    const sent = sheetToSend(standing);
    const numbers = editedNumbers(standing.made.description, sent);
    sheets.push(await withTheirFormats(port, { sheetId: standing.outline.id, sent, numbers, watch }));
  }
  return { kind: 'exported', sheets };
}

/** One round trip per chunk: what stands in the sheets asked for, in their order. */
async function readStanding(
  port: WorkbookPort,
  workbook: OpenWorkbook,
  wanted: readonly string[],
): Promise<readonly StandingSheet[]> {
  const outlines = workbook.outline.sheets.filter(({ name }) => wanted.includes(name));
  const snapshots = await port.readValues(outlines, () => undefined);
  const standing = workbook.madeSheets.flatMap(
    ({ purpose }) => findMadeSheet({ workbook, snapshots, purpose }) ?? [],
  );
  return wanted.flatMap((name) => standing.find(({ outline }) => outline.name === name) ?? []);
}
