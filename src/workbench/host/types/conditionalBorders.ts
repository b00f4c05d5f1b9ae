import type { BorderLine, Edge } from '../../../xlsx';
import { readColor } from '../cells/colors';
import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import { lineOfStyle, officeLine } from './borderLines';
import { changeStyle, ruleOf, type RuleTarget } from './RuleTarget';

const SIDES: readonly (readonly [index: string, edge: Edge, link: string])[] = [
  ['EdgeTop', 'top', 'top'],
  ['EdgeBottom', 'bottom', 'bottom'],
  ['EdgeLeft', 'left', 'left'],
  ['EdgeRight', 'right', 'right'],
];

interface BorderTarget {
  readonly rule: RuleTarget;
  readonly edge: Edge;
  readonly index: string;
}

const lineOf = ({ rule, edge }: BorderTarget): BorderLine | undefined => ruleOf(rule).style.borders?.[edge];

function change({ rule, edge }: BorderTarget, line: BorderLine | undefined): void {
  const others = Object.entries(ruleOf(rule).style.borders ?? {}).filter(([name]) => name !== edge);
  changeStyle(rule, { borders: { ...Object.fromEntries(others), ...(line ? { [edge]: line } : {}) } });
}

/** Excel.ConditionalRangeBorder: a rule draws thin lines only. */
export const borderType = defineType<BorderTarget>({
  name: 'ConditionalRangeBorder',
  identity: ({ index }) => ({ Id: index }),
  get: {
    sideIndex: ({ index }) => index,
    style: (target) => officeLine(lineOf(target)?.line).style,
    color: (target) => lineOf(target)?.color?.hex ?? '',
  },
  set: {
    style: (target, value) => {
      const line = lineOfStyle(value, 'Thin');
      change(target, line === undefined ? undefined : { ...lineOf(target), line });
    },
    color: (target, value) => {
      change(target, { line: lineOf(target)?.line ?? 'thin', color: { hex: readColor(value) } });
    },
  },
});

/** Excel.ConditionalRangeBorderCollection. */
export const conditionalBordersType = defineType<RuleTarget>({
  name: 'ConditionalRangeBorderCollection',
  get: { count: () => SIDES.length },
  items: (rule) => SIDES.map(([index, edge]) => borderType.of({ rule, edge, index })),
  item: (rule, key) => {
    const side = SIDES.find(([index]) => index === key);
    if (!side) throw new HostError('InvalidArgument');
    return borderType.of({ rule, edge: side[1], index: side[0] });
  },
  links: Object.fromEntries(
    SIDES.map(([index, edge, link]) => [link, (rule: RuleTarget) => borderType.of({ rule, edge, index })]),
  ),
});
