import type Fraction from 'fraction.js';
import { wordAt } from '../lexicon/Lexicon';
import { comparatorOf } from './comparatorOf';
import { normalise } from './normalise';
import type { Comparator, Scale, Unit } from './Quantity';
import { parseUnit } from './readUnit';
import { scan } from './scan';
import type { FigureToken } from './Token';
import { countingUnit, NO_SCALE } from './unitTable';
import { ONE } from './fractions';

/** The unit that a name or a 计量单位 column gives to bare numbers, with the comparator beside it (`失业率低于(%)`). */
export interface UnitHint {
  readonly unit: Unit;
  readonly scale: Scale;
  readonly comparator: Comparator;
}

const BRACKETS = /\(([^()]*)\)/gu;
const LABEL = /^(?:计量)?单位:?/u;
const stand: FigureToken = {
  kind: 'figure',
  start: 0,
  end: 0,
  text: '',
  value: ONE,
  scale: NO_SCALE,
  unit: null,
  more: false,
};

const BOUNDS: ReadonlySet<Comparator> = new Set(['>=', '>', '<=', '<']);

/** A bound beside the unit; other words of a name (`巩固提升(万人)`) say nothing about how its number compares. */
function comparatorIn(before: string, after = ''): Comparator {
  const words = { lead: scan(before).tokens, tail: scan(after).tokens };
  const found = comparatorOf({ token: stand, ...words, ratioOver: false });
  return BOUNDS.has(found) ? found : '=';
}

/** A bracket's content as a unit, with a comparator before or behind it inside the bracket (`(≤%)`, `(%以上)`). */
function bracketHint(content: string, before: string): UnitHint | null {
  const text = content.replace(LABEL, '');
  const lead = wordAt(text, 0)?.text ?? '';
  for (const skipped of new Set(['', lead])) {
    for (let end = text.length; end > skipped.length; end -= 1) {
      const found = parseUnit(text.slice(skipped.length, end));
      const rest = text.slice(end);
      if (found === null || (rest !== '' && wordAt(rest, 0)?.text !== rest)) continue;
      const inside = comparatorIn(skipped, rest);
      return { ...found, comparator: inside === '=' ? comparatorIn(before) : inside };
    }
  }
  return null;
}

function lastWordHint(name: string): UnitHint | null {
  const words = name.trim().split(/[\s\u3000]+/u);
  const [before = '', last = ''] = words.slice(-2);
  if (words.length < 2 || /\d$/u.test(normalise(before).text)) return null;
  const found = parseUnit(normalise(last).text);
  return found === null ? null : { ...found, comparator: comparatorIn(words.slice(0, -1).join('')) };
}

/** The unit of a name: its last bracket that holds one, or a unit word set apart at its end. */
export function unitOfName(name: string): UnitHint | null {
  const { text } = normalise(name);
  for (const match of [...text.matchAll(BRACKETS)].reverse()) {
    const hint = bracketHint(match[1] ?? '', text.slice(0, match.index));
    if (hint !== null) return hint;
  }
  return lastWordHint(name);
}

/** The unit of a 计量单位 cell; a word that the table does not know is a unit of its own. */
export function unitOfColumn(cell: string | undefined): UnitHint | null {
  const text = normalise(cell ?? '').text.replace(/^\((.*)\)$/u, '$1');
  if (text === '' || /\d/u.test(text)) return null;
  const found = parseUnit(text);
  return { scale: found?.scale ?? NO_SCALE, unit: found?.unit ?? countingUnit(text), comparator: '=' };
}

/** A hint written like a rate is a list where the cell names its units apart: `225 人/1575 月` under `(人/月)`. */
export function isListOf({ unit }: UnitHint, quantities: readonly { readonly unit: Unit | null }[]): boolean {
  const named = new Set(quantities.map((quantity) => quantity.unit?.symbol));
  return unit.symbol.split('/').filter((word) => named.has(word)).length > 1;
}

/** Gives a quantity's value and unit what the hint knows: a unit to a bare number, the rest of a shortened rate. */
export function hinted<
  T extends { readonly value: Fraction; readonly unit: Unit | null; readonly scale: Scale },
>(quantity: T, hint: UnitHint | null): T {
  if (hint === null) return quantity;
  const { unit, scale } = hint;
  if (quantity.unit !== null)
    return unit.symbol.startsWith(`${quantity.unit.symbol}/`) ? { ...quantity, unit } : quantity;
  if (quantity.scale.symbol !== '') return { ...quantity, unit };
  return { ...quantity, unit, scale, value: quantity.value.mul(scale.factor) };
}
