import type Fraction from 'fraction.js';
import type { Sense } from '../lexicon/Sense';
import type { Scale, Unit } from './Quantity';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A number with what stands directly at it: range, scale, 余 or 多, unit. */
export interface FigureToken extends Span {
  readonly kind: 'figure';
  readonly value: Fraction;
  readonly upper?: Fraction;
  readonly scale: Scale;
  readonly unit: Unit | null;
  readonly more: boolean;
  /** `over` is the number after a slash (`5375/6150`), with or without a unit behind it. */
  readonly over?: Fraction;
}

/** A word of the lexicon. */
export interface WordToken extends Span {
  readonly kind: 'word';
  readonly senses: ReadonlySet<Sense>;
}

/** A date: a single month may mark an addition (`9月新增6场`), a range of months this year's total (`1-9月`). */
export interface DateToken extends Span {
  readonly kind: 'date';
  readonly form: 'year' | 'month' | 'months' | 'day' | 'until';
}

/** Punctuation, and text that the lexicon does not know; a number that counts nothing is text too. */
export interface PlainToken extends Span {
  readonly kind: 'mark' | 'text';
}

/** What one scan makes of a cell; places are in the normalised text. */
export type Token = FigureToken | WordToken | DateToken | PlainToken;
