import type { SettledNames } from '../../domain/dynamics/matchProject';
import { normalizeName } from '../../domain/ledger/normalizeName';
import type { WorkbookPort } from '../port/WorkbookPort';
import { STORE_NAMESPACE } from '../storage/namespaces';
import { planStorage } from '../storage/planStorage';
import { readStorage, type Storage } from '../storage/Storage';

/** The entry of the store that holds what was settled about projects' names, one decision a line. */
export const PROJECT_NAMES_ENTRY = 'project-names';

/** What a person settled: `name` means this project of the roster, or (null) none of them. */
export interface ProjectNameDecision {
  readonly name: string;
  readonly project: string | null;
}

function parseDecision(line: string): ProjectNameDecision | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('name' in value && 'project' in value)) return null;
    const { name, project } = value;
    if (typeof name !== 'string' || (project !== null && typeof project !== 'string')) return null;
    return { name, project };
  } catch {
    return null;
  }
}

function readDecisions(storage: Storage): readonly ProjectNameDecision[] {
  const lines = storage.get(PROJECT_NAMES_ENTRY)?.lines ?? [];
  return lines.flatMap((line) => parseDecision(line) ?? []);
}

/** Everything that was settled about projects' names in this workbook, by the name as compared. */
export function readProjectNames(storage: Storage): SettledNames {
  return new Map(readDecisions(storage).map(({ name, project }) => [normalizeName(name), project]));
}

/** Keeps in the workbook what a name means; an earlier decision about it goes. Three round trips. */
export async function settleProjectName(port: WorkbookPort, settled: ProjectNameDecision): Promise<void> {
  const outline = await port.readOutline([STORE_NAMESPACE]);
  const storage = readStorage(outline.parts[STORE_NAMESPACE] ?? []);
  const name = normalizeName(settled.name);
  const kept = readDecisions(storage).filter((decision) => normalizeName(decision.name) !== name);
  const lines = [...kept, settled].map((decision) => JSON.stringify(decision));
  await port.writeParts(planStorage(storage, new Map([[PROJECT_NAMES_ENTRY, lines]])));
}
