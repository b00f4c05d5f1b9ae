import { knownMembers } from './knownMembers';

/** Requirement sets that a host offers: `{ ExcelApi: '1.14', SharedRuntime: '1.1' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** The floor of the add-in: Excel 2021 LTSC. */
export const FLOOR_SETS: RequirementSets = { ExcelApi: '1.14', SharedRuntime: '1.1' };

/** What the current Microsoft 365 offers on the web. */
export const NEWEST_SETS: RequirementSets = {
  ExcelApi: '1.20',
  SharedRuntime: '1.2',
  DelayForCellEdit: '1.1',
};

/** Whether a member of the declarations belongs to the sets offered. Private and undeclared members do not count. */
export function isOffered(type: string, member: string, sets: RequirementSets): boolean {
  const since = knownMembers(type).get(member)?.since;
  if (since === undefined) return true;
  const [set, version] = since.includes(' ') ? since.split(' ', 2) : ['ExcelApi', since];
  const offered = sets[set ?? ''];
  return offered !== undefined && !isNewer(version ?? '1.1', offered);
}

function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = than.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
