import Fraction from 'fraction.js';
import { classifiers } from '../lexicon/classifiers';
import { wordsOf } from '../lexicon/Lexicon';
import { convertingUnits, scales } from '../lexicon/units';
import { exact, ONE } from './fractions';
import type { Scale, Unit } from './Quantity';

export const NO_SCALE: Scale = { symbol: '', factor: ONE };

const LATIN = /^[A-Za-z]$/u;

function allUnits(): Unit[] {
  const converting = convertingUnits.flatMap(([dimension, names, factor]) =>
    wordsOf(names).map((symbol) => ({ symbol, dimension, factor: new Fraction(factor) })),
  );
  const counting = wordsOf(classifiers).map((symbol) => countingUnit(symbol));
  return [...converting, ...counting];
}

/** A unit that converts to nothing: a classifier, or a word that the table does not know, named by its text. */
export function countingUnit(symbol: string): Unit {
  return { symbol, dimension: `count:${symbol}`, factor: ONE };
}

function grouped<T extends { readonly symbol: string }>(entries: readonly T[]): Map<string, T[]> {
  const table = new Map<string, T[]>();
  for (const entry of entries) {
    const first = entry.symbol.charAt(0);
    const same = table.get(first) ?? [];
    if (!same.some(({ symbol }) => symbol === entry.symbol)) same.push(entry);
    table.set(first, same);
  }
  for (const same of table.values()) same.sort((a, b) => b.symbol.length - a.symbol.length);
  return table;
}

const units = grouped(allUnits());
const scaleTable = grouped(scales.map(([symbol, factor]) => ({ symbol, factor: exact(factor) })));

/** The longest unit of the table that begins at a place; a Latin one must not run on into a word. */
export function unitAt(text: string, position: number): Unit | null {
  const found = units.get(text.charAt(position))?.find(({ symbol }) => text.startsWith(symbol, position));
  if (found === undefined) return null;
  const last = found.symbol.charAt(found.symbol.length - 1);
  const next = text.charAt(position + found.symbol.length);
  return LATIN.test(last) && LATIN.test(next) ? null : found;
}

/** The longest scale that begins at a place (`万亿`), or null. */
export function scaleAt(text: string, position: number): Scale | null {
  return (
    scaleTable.get(text.charAt(position))?.find(({ symbol }) => text.startsWith(symbol, position)) ?? null
  );
}
