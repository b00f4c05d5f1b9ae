import type { WorkbookPort } from '../port/WorkbookPort';
import { STORE_NAMESPACE } from '../storage/namespaces';
import { planStorage } from '../storage/planStorage';
import { readStorage } from '../storage/Storage';
import { readUnitNames, UNIT_NAMES_ENTRY, type UnitNameDecision } from './UnitNames';

/** Takes back what was settled about units' names, as it was told: it is asked again. Three round trips. */
export async function forgetUnitNames(port: WorkbookPort, settled: UnitNameDecision): Promise<void> {
  const outline = await port.readOutline([STORE_NAMESPACE]);
  const storage = readStorage(outline.parts[STORE_NAMESPACE] ?? []);
  const told = JSON.stringify(settled);
  const kept = readUnitNames(storage)
    .map((decision) => JSON.stringify(decision))
    .filter((line) => line !== told);
  await port.writeParts(planStorage(storage, new Map([[UNIT_NAMES_ENTRY, kept.length === 0 ? null : kept]])));
}
