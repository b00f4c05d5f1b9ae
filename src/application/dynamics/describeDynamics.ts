import type { DynamicsFinding, Place } from '../../domain/dynamics/Dynamics';
import { formatAddress } from '../../domain/sheet/formatAddress';
import type { Texts } from '../../locales';
import type { CellAddress, Finding } from '../Finding';
import type { NameConflict } from './DynamicsResult';
import { sayMonth } from './sayDynamics';

/** What places need to be told: sheets by the names they have now. */
export interface Telling {
  readonly texts: Texts;
  readonly sheetNames: ReadonlyMap<string, string>;
}

function addressOf({ sheetNames }: Telling, { sheetId, row, column }: Place): CellAddress {
  return { sheet: sheetNames.get(sheetId) ?? sheetId, row, column };
}

function cellText({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${formatAddress(row, column)}`;
}

function describe(finding: DynamicsFinding, telling: Telling): Finding {
  const cell = addressOf(telling, finding.place);
  const base = { cell: cellText(cell), project: finding.project };
  switch (finding.kind) {
    case 'unmatched':
      return finding.likely === null
        ? { code: 'dynamics-outside-roster', params: base, cell }
        : { code: 'dynamics-near-name', params: { ...base, likely: finding.likely }, cell };
    case 'other-kind':
      return { code: 'dynamics-other-kind', params: { ...base, word: finding.word }, cell };
    case 'outside-period':
    case 'typed-mark': {
      const month = sayMonth(telling.texts, finding.month, finding.kind === 'outside-period');
      return { code: `dynamics-${finding.kind}`, params: { ...base, month }, cell };
    }
    case 'unreadable-date':
      return { code: `dynamics-${finding.why}`, params: { ...base, text: finding.text }, cell };
    case 'unclear-mark':
      return { code: 'dynamics-unclear-mark', params: { ...base, text: finding.text }, cell };
  }
}

/** Every finding of the grid as people are told of it, each with its cell; entries without a project last. */
export function describeDynamics(
  findings: readonly DynamicsFinding[],
  nameless: readonly Place[],
  telling: Telling,
): readonly Finding[] {
  const unnamed = nameless.map((place): Finding => {
    const cell = addressOf(telling, place);
    return { code: 'dynamics-nameless', params: { cell: cellText(cell) }, cell };
  });
  return [...findings.map((finding) => describe(finding, telling)), ...unnamed];
}

/** The near misses by name, each once with all its cells: what a person is asked to settle. */
export function conflictsOf(findings: readonly DynamicsFinding[], telling: Telling): readonly NameConflict[] {
  const conflicts = new Map<string, NameConflict>();
  for (const finding of findings) {
    if (finding.kind !== 'unmatched' || finding.likely === null) continue;
    const { project: name, likely, place } = finding;
    const cells = [...(conflicts.get(name)?.cells ?? []), addressOf(telling, place)];
    conflicts.set(name, { name, likely, cells });
  }
  return [...conflicts.values()];
}
