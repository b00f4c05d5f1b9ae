import { FLOOR_SETS, NEWEST_SETS, type RequirementSets } from '../../host';
import { chooseLanguage } from '../texts/chooseLanguage';
import type { Language } from '../texts/Texts';

/** What the address of the page can choose. */
export interface PageOptions {
  readonly language: Language;
  /** What this Excel offers: the add-in's floor, or with `?api=newest` the newest known. */
  readonly sets: RequirementSets;
  /** Pane and commands in one window; `?runtime=separate` gives each its own, as older hosts do. */
  readonly sharedRuntime: boolean;
  /** The workbook opened at the start: the sample, or another file of this site by `?file=`. */
  readonly file: string;
}

const SAMPLE = 'assets/sample/ledger.xlsx';

export function readPageOptions(query: string, preferred: string): PageOptions {
  const asked = new URLSearchParams(query);
  const sharedRuntime = asked.get('runtime') !== 'separate';
  const sets = asked.get('api') === 'newest' ? NEWEST_SETS : FLOOR_SETS;
  return {
    language: chooseLanguage(query, preferred),
    sets: sharedRuntime ? sets : withoutRuntime(sets),
    sharedRuntime,
    file: ownFile(asked.get('file')) ?? SAMPLE,
  };
}

function withoutRuntime(sets: RequirementSets): RequirementSets {
  return Object.fromEntries(Object.entries(sets).filter(([name]) => name !== 'SharedRuntime'));
}

/** A file below this page and no other address. */
function ownFile(file: string | null): string | undefined {
  return file !== null && /^[\p{L}\p{N}_-][\p{L}\p{N}_./-]*$/u.test(file) && !file.includes('..')
    ? file
    : undefined;
}
