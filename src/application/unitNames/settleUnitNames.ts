import type { WorkbookPort } from '../port/WorkbookPort';
import { STORE_NAMESPACE } from '../storage/namespaces';
import { planStorage } from '../storage/planStorage';
import { readStorage } from '../storage/Storage';
import { normaliseUnit } from './sayUnit';
import { readUnitNames, UNIT_NAMES_ENTRY, type UnitNameDecision } from './UnitNames';

function concerns(decision: UnitNameDecision, settled: UnitNameDecision): boolean {
  const texts = new Set([settled.name, ...settled.others].map(normaliseUnit));
  return [decision.name, ...decision.others].some((text) => texts.has(normaliseUnit(text)));
}

/** Keeps in the workbook whether these ways of writing are one unit; an earlier decision about any of them goes. */
export async function settleUnitNames(port: WorkbookPort, settled: UnitNameDecision): Promise<void> {
  const outline = await port.readOutline([STORE_NAMESPACE]);
  const storage = readStorage(outline.parts[STORE_NAMESPACE] ?? []);
  const kept = readUnitNames(storage).filter((decision) => !concerns(decision, settled));
  const lines = [...kept, settled].map((decision) => JSON.stringify(decision));
  await port.writeParts(planStorage(storage, new Map([[UNIT_NAMES_ENTRY, lines]])));
}
