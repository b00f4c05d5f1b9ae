import { type Clause, holds, means } from '../quantity/clauses';
import type { Figure, Reading } from '../quantity/figures';

function amongOthers({ clause, lead }: Figure): boolean {
  return lead.some((token) => means(token, 'among')) || (clause.bracketed && holds(clause, 'among'));
}

function startsFrom({ lead, tail }: Figure, next: Figure | undefined): boolean {
  const raised = tail.some((token) => means(token, 'raised', 'lowered'));
  return next !== undefined && raised && lead.some((token) => means(token, 'from'));
}

/** Whether a figure can be a target: an amount, no share of another number, and no growth by so many percent. */
function isTarget({ quantity, token }: Figure): boolean {
  const growth = quantity.comparator === 'increase' && quantity.unit?.dimension === 'ratio';
  return quantity.role === 'amount' && token.over === undefined && !growth;
}

/** The figures of a cell that name a target, without the parts after 其中, without where a change starts from. */
function amounts(figures: readonly Figure[]): Figure[] {
  return figures.filter(
    (figure, index) => isTarget(figure) && !amongOthers(figure) && !startsFrom(figure, figures[index + 1]),
  );
}

/** Where some figure has a unit, bare numbers beside it are none of the targets; a total stands for its parts. */
function withUnits(figures: readonly Figure[]): readonly Figure[] {
  const named = figures.filter(({ quantity }) => quantity.unit !== null);
  const kept = named.length > 0 ? named : figures;
  const totals = kept.filter(
    ({ lead }) => means(lead[lead.length - 1], 'total') && !means(lead[lead.length - 1], 'reached'),
  );
  const total = totals[0];
  if (totals.length !== 1 || total === undefined) return kept;
  return kept.filter(
    (one) => one === total || one.quantity.unit?.dimension !== total.quantity.unit?.dimension,
  );
}

/** The target figures of a text: outside brackets where there are any, else inside. */
export function targetFigures({ figures }: Reading): readonly Figure[] {
  const found = amounts(figures);
  const outside = found.filter(({ clause }) => !clause.bracketed);
  return withUnits(outside.length > 0 ? outside : found);
}

const SLASH = /^\/$/u;

function onlyWords(clause: Clause, from: number, to: number): boolean {
  return clause.tokens.slice(from, to).every(({ kind }) => kind !== 'figure') && to > from;
}

/** A part of a compound that names no number (`全覆盖/30%`), or null. */
export function wordPart({ clauses }: Reading): string | null {
  for (const clause of clauses) {
    const slashes = clause.tokens.flatMap(({ text }, index) => (SLASH.test(text) ? [index] : []));
    if (slashes.length === 0) continue;
    const bounds = [-1, ...slashes, clause.tokens.length];
    for (let index = 0; index + 1 < bounds.length; index += 1) {
      const [from, to] = [(bounds[index] ?? 0) + 1, bounds[index + 1] ?? 0];
      if (onlyWords(clause, from, to))
        return clause.tokens
          .slice(from, to)
          .map(({ text }) => text)
          .join('');
    }
  }
  return null;
}
