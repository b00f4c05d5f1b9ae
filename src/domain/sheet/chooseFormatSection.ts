import { scanNumberFormat, type FormatToken } from './scanNumberFormat';

const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?[0-9.]+)$/;

function holds(condition: RegExpExecArray, value: number): boolean {
  const limit = Number(condition[2]);
  switch (condition[1]) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '=':
      return value === limit;
    default:
      return value !== limit;
  }
}

function conditionOf(section: readonly FormatToken[]): RegExpExecArray | null {
  for (const token of section) {
    const match = token.kind === 'bracket' ? CONDITION.exec(token.text) : null;
    if (match !== null) return match;
  }
  return null;
}

/** The section of a number format that shows this number: by its conditions, else positive; negative; zero. */
export function chooseFormatSection(format: string, value: number): readonly FormatToken[] {
  const sections = scanNumberFormat(format);
  const first = sections[0] ?? [];
  if (sections.some((section) => conditionOf(section) !== null)) {
    const chosen = sections.find((section) => {
      const condition = conditionOf(section);
      return condition === null || holds(condition, value);
    });
    return chosen ?? first;
  }
  if (value < 0) return sections[1] ?? first;
  return value === 0 ? (sections[2] ?? first) : first;
}
