import type { DifferentialStyle, Font } from '../../../xlsx';
import { defineType } from '../objects/defineType';
import type { Json } from '../protocol/Json';
import { conditionalBordersType } from './conditionalBorders';
import { fillColor, fillOf } from './rangeFill';
import { FONT_WRITES } from './rangeFont';
import { changeStyle, ruleOf, type RuleTarget } from './RuleTarget';
import { officeWord, UNDERLINE } from './words';
import { textIn } from './written';

type RuleFont = NonNullable<DifferentialStyle['font']>;

/** Font properties that a rule can change; `null` where it leaves the cell's own. */
const FONT_READS: Readonly<Record<string, (font: RuleFont) => Json>> = {
  bold: (font) => font.bold ?? null,
  italic: (font) => font.italic ?? null,
  strikethrough: (font) => font.strike ?? null,
  underline: (font) => (font.underline === undefined ? null : officeWord(UNDERLINE, font.underline)),
  color: (font) => font.color?.hex ?? '',
};

const fontOf = (target: RuleTarget): RuleFont => ruleOf(target).style.font ?? {};

const writeFont = (read: (value: unknown) => Partial<Font>) => (target: RuleTarget, value: unknown) => {
  changeStyle(target, { font: { ...fontOf(target), ...read(value) } });
};

/** Excel.ConditionalRangeFont. */
export const fontType = defineType<RuleTarget>({
  name: 'ConditionalRangeFont',
  get: Object.fromEntries(
    Object.entries(FONT_READS).map(([name, read]) => [name, (target: RuleTarget) => read(fontOf(target))]),
  ),
  set: Object.fromEntries(
    Object.entries(FONT_WRITES).flatMap(([name, read]) =>
      name in FONT_READS ? [[name, writeFont(read)]] : [],
    ),
  ),
  methods: {
    clear: (target) => {
      changeStyle(target, { font: {} });
      return null;
    },
  },
});

/** Excel.ConditionalRangeFill. */
export const fillType = defineType<RuleTarget>({
  name: 'ConditionalRangeFill',
  get: {
    color: (target) => {
      const { fill } = ruleOf(target).style;
      return fill && fill.kind !== 'none' ? fillColor(fill) : '';
    },
  },
  set: {
    color: (target, value) => {
      changeStyle(target, { fill: fillOf(value) });
    },
  },
  methods: {
    clear: (target) => {
      changeStyle(target, { fill: { kind: 'none' } });
      return null;
    },
  },
});

/** Excel.ConditionalRangeFormat: the look that a rule gives. */
export const conditionalRangeFormatType = defineType<RuleTarget>({
  name: 'ConditionalRangeFormat',
  get: { numberFormat: (target) => ruleOf(target).style.numberFormat ?? null },
  set: {
    numberFormat: (target, value) => {
      changeStyle(target, { numberFormat: textIn(value) });
    },
  },
  links: { fill: fillType.of, font: fontType.of, borders: conditionalBordersType.of },
  methods: {
    clearFormat: (target) => {
      target.sheet.conditionalFormats.change(ruleOf(target).id, { style: {} });
      return null;
    },
  },
});
