import type { UnitReading } from '../../application';

/** Text as it is searched: width and case of letters, and spaces, make no difference. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/** The units whose name, in any way it is written, holds what was typed; all of them while nothing is. */
export function searchUnits(units: readonly UnitReading[], typed: string): readonly UnitReading[] {
  const wanted = plain(typed);
  return units.filter(({ name, spellings }) =>
    [name, ...spellings].some((text) => plain(text).includes(wanted)),
  );
}
