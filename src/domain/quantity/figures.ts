import { perWords } from '../lexicon/perWords';
import { roleOfUnit } from '../lexicon/units';
import { type Clause, holds, means, splitClauses } from './clauses';
import { comparatorOf } from './comparatorOf';
import { HUNDRED } from './fractions';
import { placeIn } from './normalise';
import type { Quantity, Role, Unit } from './Quantity';
import { rateUnit } from './rate';
import { parseUnit } from './readUnit';
import { scan, type Scan } from './scan';
import type { FigureToken, Token } from './Token';
import { unitAt } from './unitTable';

/** A quantity with the words around it: `lead` back to the figure before it, `tail` up to the next. */
export interface Figure {
  readonly quantity: Quantity;
  readonly token: FigureToken;
  readonly clause: Clause;
  readonly lead: readonly Token[];
  readonly tail: readonly Token[];
}

/** A cell's text, read: its clauses, and the figures in them in order. */
export interface Reading extends Scan {
  readonly clauses: readonly Clause[];
  readonly figures: readonly Figure[];
}

function lastIndexOf(tokens: readonly Token[], test: (token: Token) => boolean): number {
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token !== undefined && test(token)) return index;
  }
  return -1;
}

function perUnits(lead: readonly Token[]): Unit[] {
  const word = lead[lastIndexOf(lead, (token) => means(token, 'per'))];
  const names = word === undefined ? [] : (perWords[word.text] ?? '').split(' ');
  return names.flatMap((name) => unitAt(name, 0) ?? []);
}

function unitWithRate(unit: Unit | null, lead: readonly Token[]): Unit | null {
  if (unit === null || unit.dimension.includes('/')) return unit;
  const per = perUnits(lead);
  return per.length === 0 ? unit : rateUnit(unit, per);
}

const GIVES_AMOUNT = ['completion', 'done', 'total', 'at-least', 'stage', 'planned'] as const;

function roleOf(figure: Omit<Figure, 'quantity'>, unit: Unit | null): Role {
  const byUnit = unit === null ? undefined : roleOfUnit[unit.dimension];
  if (byUnit !== undefined) return byUnit;
  const { clause, lead } = figure;
  if (unit?.dimension === 'ratio' && means(lead[lead.length - 1], 'grow', 'growth')) return 'part';
  if (means(lead[lead.length - 1], 'scope')) return 'scope';
  return clause.bracketed && !holds(clause, ...GIVES_AMOUNT) ? 'scope' : 'amount';
}

/** `超额完成20%` is 120 %: what is over is over the whole. */
function overComplete(figure: Omit<Figure, 'quantity'>, unit: Unit | null): boolean {
  return unit?.dimension === 'ratio' && figure.lead.some((token) => means(token, 'over-complete'));
}

function quantityOf(figure: Omit<Figure, 'quantity'>, { source }: Scan): Quantity {
  const { token, lead, tail } = figure;
  const unit = unitWithRate(token.unit, lead);
  const over = overComplete(figure, unit);
  const place = placeIn(source, token.start, token.end);
  return {
    value: over ? token.value.add(HUNDRED) : token.value,
    ...(token.upper === undefined ? {} : { upper: token.upper }),
    scale: token.scale,
    unit,
    comparator: comparatorOf({ token, lead, tail, ratioOver: over }),
    role: roleOf(figure, unit),
    place,
    text: source.original.slice(place.start, place.end),
  };
}

function figuresOf(clause: Clause, whole: Scan): Figure[] {
  const places = clause.tokens.flatMap((token, index) => (token.kind === 'figure' ? [{ token, index }] : []));
  return places.map(({ token, index }, order) => {
    const before = places[order - 1]?.index ?? -1;
    const after = places[order + 1]?.index ?? clause.tokens.length;
    const lead = clause.tokens.slice(before + 1, index);
    const around = { token, clause, lead, tail: clause.tokens.slice(index + 1, after) };
    return { ...around, quantity: quantityOf(around, whole) };
  });
}

/** A cell that is a unit and its number (`万人 5.2`), as a column of units beside it gives when the two are joined. */
function unitFirst(whole: Scan): Scan {
  const figure = whole.tokens[whole.tokens.length - 1];
  if (figure?.kind !== 'figure' || figure.unit !== null || figure.start === 0) return whole;
  const unit = parseUnit(whole.source.text.slice(0, figure.start));
  if (unit === null) return whole;
  const value = figure.value.mul(unit.scale.factor);
  return { ...whole, tokens: [{ ...figure, ...unit, value, start: 0, text: whole.source.text }] };
}

function readAnew(text: string): Reading {
  const whole = unitFirst(scan(text));
  const clauses = splitClauses(whole.tokens);
  return { ...whole, clauses, figures: clauses.flatMap((clause) => figuresOf(clause, whole)) };
}

/** Names and stock phrases come again, row after row and run after run; a reading never changes, so it is kept for a while. */
const KEPT = 2000;
const kept = new Map<string, Reading>();

/** Reads a cell's text: one scan, its clauses, and the quantities with the words around them. */
export function read(text: string): Reading {
  const found = kept.get(text);
  if (found !== undefined) return found;
  const reading = readAnew(text);
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, reading);
  return reading;
}

/**
 * Every quantity of a text, in order, each with its value, unit, comparator, role and place.
 * parseQuantities('5.2万亩') //=> 52000 亩
 */
export function parseQuantities(text: string): Quantity[] {
  return read(text).figures.map(({ quantity }) => quantity);
}
