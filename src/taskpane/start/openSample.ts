import { openExported, type OpenedExport } from '../../excel/pane/openExported';
import { SAMPLE_ADDRESS } from './sampleAddress';

/** Opens the sample ledger as a new workbook beside this one, from the add-in's own files; this one is left alone. */
export async function openSample(): Promise<OpenedExport> {
  const answer = await fetch(SAMPLE_ADDRESS);
  if (!answer.ok) return { kind: 'refused', code: 'item-not-found', detail: String(answer.status) };
  return openExported(new Uint8Array(await answer.arrayBuffer()));
}
