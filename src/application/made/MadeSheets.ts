import type { SheetDescription } from '../../domain/sheet/SheetDescription';

/** What a made sheet is for: one of each is kept up, a 单位反馈表 for each unit (`unit:` and the unit as compared). */
export type MadePurpose =
  'check-list' | 'dynamics' | 'appendix-1' | 'appendix-2' | 'appendix-3' | `unit:${string}`;

/** Whether a made sheet is a unit's 单位反馈表. */
export function isUnitSheet(purpose: MadePurpose): purpose is `unit:${string}` {
  return purpose.startsWith('unit:');
}

/** A sheet that the add-in made and keeps up: `made` is the id in its hidden name, `description` what it last wrote. */
export interface MadeSheet {
  readonly made: string;
  readonly purpose: MadePurpose;
  readonly hash: string;
  readonly description: SheetDescription;
}

function isMadeSheet(value: unknown): value is MadeSheet {
  return (
    typeof value === 'object' &&
    value !== null &&
    'made' in value &&
    'purpose' in value &&
    'hash' in value &&
    'description' in value
  );
}

/** The registry as the lines of its entry in the store, one a sheet. */
export function formatMadeSheets(sheets: readonly MadeSheet[]): readonly string[] {
  return sheets.map((sheet) => JSON.stringify(sheet));
}

/** Reads the registry; a damaged line is a sheet that is no longer known as ours, and is left alone. */
export function parseMadeSheets(lines: readonly string[]): readonly MadeSheet[] {
  return lines.flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line);
      return isMadeSheet(value) ? [value] : [];
    } catch {
      return [];
    }
  });
}
