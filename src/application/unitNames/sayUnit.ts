import type { UnitNameDecision } from './UnitNames';

/** One unit's text with the differences that never matter gone: width, spaces, kinds of brackets. */
export function normaliseUnit(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[〔[【]/gu, '(')
    .replace(/[〕\]】]/gu, ')');
}

/** The name that a unit is counted and told under: what was settled for it, else its own. Cells keep their text. */
export function sayUnit(unit: string, decisions: readonly UnitNameDecision[]): string {
  const own = normaliseUnit(unit);
  const decision = decisions.find(
    ({ same, others }) => same && others.some((other) => normaliseUnit(other) === own),
  );
  return decision?.name ?? unit;
}
