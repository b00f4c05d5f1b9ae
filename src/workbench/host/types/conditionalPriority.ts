import { ruleOf, type RuleTarget } from './RuleTarget';

/** Gives a rule its place among all rules of the sheet (0 goes first); rules after it move back where they must. */
export function moveTo(target: RuleTarget, place: number): void {
  const { conditionalFormats } = target.sheet;
  const own = ruleOf(target);
  const others = conditionalFormats.all.filter((format) => format.id !== own.id);
  const before = others[Math.min(place, others.length) - 1];
  let priority = (before?.priority ?? 0) + 1;
  conditionalFormats.change(own.id, { priority });
  for (const other of others.slice(place)) {
    if (other.priority > priority) return;
    priority += 1;
    conditionalFormats.change(other.id, { priority });
  }
}
