import type { Storage } from '../storage/Storage';

/** The entry of the workbook's store that holds what was settled about units' names, one decision a line. */
export const UNIT_NAMES_ENTRY = 'unit-names';

/** What a person settled: these ways of writing are one unit, told as `name`, or they are different units. */
export interface UnitNameDecision {
  readonly name: string;
  readonly others: readonly string[];
  readonly same: boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Reads one line of the store; null where it is no decision. */
export function parseUnitName(line: string): UnitNameDecision | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return null;
    if (!('name' in value && 'others' in value && 'same' in value)) return null;
    const { name, others, same } = value;
    if (!isText(name) || !Array.isArray(others) || typeof same !== 'boolean') return null;
    return { name, others: others.filter(isText), same };
  } catch {
    return null;
  }
}

/** Everything that was settled about units' names in this workbook. */
export function readUnitNames(storage: Storage): readonly UnitNameDecision[] {
  const lines = storage.get(UNIT_NAMES_ENTRY)?.lines ?? [];
  return lines.flatMap((line) => parseUnitName(line) ?? []);
}
