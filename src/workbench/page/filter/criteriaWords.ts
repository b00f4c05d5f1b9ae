import type { CustomCriterion, FilterCriteria } from '../../../xlsx';
import { fill, type Texts } from '../texts/Texts';

/** Criteria that a list of values cannot say, in words; nothing for those that it can. */
export function criteriaWords(criteria: FilterCriteria | undefined, texts: Texts['filter']): string {
  if (criteria === undefined || criteria.kind === 'values') return '';
  if (criteria.kind === 'kept') return texts.kept[keptKind(criteria.type)];
  const words = criteria.criteria.map((criterion) => criterionWords(criterion, texts.operators));
  return words.join(criteria.all ? texts.and : texts.or);
}

type Kept = keyof Texts['filter']['kept'];

const KEPT: Readonly<Record<string, Kept>> = {
  top10: 'top',
  colorFilter: 'color',
  iconFilter: 'icon',
  dynamicFilter: 'dynamic',
  filters: 'dates',
};

function keptKind(type: string): Kept {
  return KEPT[type] ?? 'other';
}

type Operators = Texts['filter']['operators'];

function criterionWords({ operator, value }: CustomCriterion, operators: Operators): string {
  const isNot = operator === 'notEqual';
  if (!isNot && operator !== 'equal') return fill(operators[operator], { value });
  if (value.trim() === '') return isNot ? operators.notBlank : operators.blank;
  const [before, inner = '', after] = /^(\*?)(.*?)(\*?)$/s.exec(value)?.slice(1) ?? [];
  if (/[*?~]/.test(inner) || (!before && !after)) return fill(operators[operator], { value });
  const kind = before && after ? 'contains' : before ? 'ends' : 'begins';
  return fill(isNot ? operators.not[kind] : operators[kind], { value: inner });
}
