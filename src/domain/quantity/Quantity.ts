import type Fraction from 'fraction.js';

/** How a quantity is meant to compare: `不低于` is `>=`, `由…增加到` is `reached`, `超任务42个` is `over-target-by`. */
export type Comparator =
  '=' | '>=' | '>' | '<=' | '<' | '~' | 'reached' | 'over-target-by' | 'increase' | 'range';

/** Only an `amount` is ever compared; the others describe (`10千伏及以下`, `3岁以下`, `(37个村)`, `一层 60%墙体`). */
export type Role = 'amount' | 'specification' | 'age' | 'scope' | 'part';

/** Where a quantity stands in the original cell text: UTF-16 offsets, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A unit as written (`公里`), its dimension (`length`) and its exact factor to the dimension's base unit. */
export interface Unit {
  readonly symbol: string;
  readonly dimension: string;
  readonly factor: Fraction;
}

/** The scale that a number was written with: `万` and 10000, or the empty symbol and 1. */
export interface Scale {
  readonly symbol: string;
  readonly factor: Fraction;
}

/** A value with its unit; `value` is in `unit` with 万 and 亿 already multiplied in (`5.2万亩` is 52000 亩). */
export interface Quantity {
  readonly value: Fraction;
  /** The upper end of a `range` (`6-18个月`). */
  readonly upper?: Fraction;
  /** The scale it was written with, so that it can be shown as it was written (`5.2 万亩`). */
  readonly scale: Scale;
  readonly unit: Unit | null;
  readonly comparator: Comparator;
  readonly role: Role;
  readonly place: Place;
  readonly text: string;
}
