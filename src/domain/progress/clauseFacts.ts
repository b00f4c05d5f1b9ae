import type { Sense } from '../lexicon/Sense';
import { type Clause, holds, means } from '../quantity/clauses';
import type { Token } from '../quantity/Token';
import { completesIn, stagesIn } from './stageWords';

/** What a clause says of every number in it, partly carried over from the clause before it in the same sentence. */
export interface ClauseFacts {
  /** The word for which the clause achieves nothing. */
  readonly idle: string | null;
  readonly addition: boolean;
  readonly thisYear: boolean;
  readonly history: boolean;
  readonly among: boolean;
  readonly partial: boolean;
  /** The stages that the clause names, and whether it says that the work is complete. */
  readonly stages: ReadonlySet<string>;
  readonly completes: boolean;
  /** The first step of the work in the clause that neither name nor task ask for. */
  readonly step: string | null;
}

const IDLE: readonly Sense[] = ['planned', 'under-way', 'not-yet', 'preparation'];
const CARRIED: readonly Sense[] = ['planned', 'under-way'];
const ACHIEVES: readonly Sense[] = ['done', 'completion', 'total', 'stage'];

function wordOf(clause: Clause, senses: readonly Sense[]): string | null {
  return clause.tokens.find((token) => means(token, ...senses))?.text ?? null;
}

function together(clause: Clause, other: Clause | undefined): other is Clause {
  return other?.sentence === clause.sentence && other.bracketed === clause.bracketed;
}

/** `年底前完成5所` and `11月底前建成` say when, not that it is done. */
function deadline(clause: Clause): string | null {
  if (holds(clause, 'done')) return null;
  const before = clause.tokens.find(
    ({ kind }, index) => kind === 'date' && clause.tokens[index + 1]?.text.startsWith('前') === true,
  );
  return before === undefined ? wordOf(clause, ['deadline']) : `${before.text}前`;
}

/** 计划 in front goes on over a list (`计划新建20座,改造30座`) until something is said to be done. */
function idleWord(clauses: readonly Clause[], index: number, before: ClauseFacts | undefined): string | null {
  const clause = clauses[index];
  if (clause === undefined) return null;
  const own = wordOf(clause, IDLE) ?? deadline(clause);
  if (own !== null || holds(clause, ...ACHIEVES)) return own;
  const [previous, next] = [clauses[index - 1], clauses[index + 1]];
  if (together(clause, previous) && before?.idle != null && !holds(previous, 'not-yet', 'preparation'))
    return before.idle;
  const nextIsBare = together(clause, next) && !next.tokens.some(({ kind }) => kind === 'figure');
  return nextIsBare && !holds(next, 'not-yet') ? wordOf(next, CARRIED) : null;
}

/** `9月新增6场` adds; `截至9月底`, `1-9月` and `2018年1月已达到` do not. */
function addsOnly({ tokens }: Clause): boolean {
  return tokens.some((token, index) => {
    if (means(token, 'addition')) return true;
    if (token.kind !== 'date' || token.form !== 'month') return false;
    const before = tokens[index - 1];
    return !means(before, 'as-of') && !means(before, 'from') && !/[至到自从]$/u.test(before?.text ?? '');
  });
}

function isTotal(clause: Clause): boolean {
  return (
    holds(clause, 'total', 'as-of', 'this-year', 'reached', 'raised', 'lowered') ||
    clause.tokens.some(isUntil)
  );
}

function isUntil(token: Token): boolean {
  return token.kind === 'date' && (token.form === 'until' || token.form === 'months' || token.form === 'day');
}

function isThisYear(clause: Clause): boolean {
  return (
    holds(clause, 'this-year') ||
    clause.tokens.some((token) => token.kind === 'date' && token.form === 'months')
  );
}

function isHistory({ tokens }: Clause): boolean {
  if (tokens.some((token) => means(token, 'history'))) return true;
  return (
    tokens.some((token) => means(token, 'since')) &&
    tokens.some((token) => means(token, 'from') || token.kind === 'date')
  );
}

function isPartial(clause: Clause, named: string): boolean {
  const partial = clause.tokens.some((token) => means(token, 'partial') && !named.includes(token.text));
  return partial || (holds(clause, 'exception') && clause.tokens.some(({ text }) => text.includes('外')));
}

function factsOf(
  clauses: readonly Clause[],
  index: number,
  before: ClauseFacts | undefined,
  named: string,
): ClauseFacts | null {
  const clause = clauses[index];
  if (clause === undefined) return null;
  const previous = clauses[index - 1];
  const carried = together(clause, previous) ? before : undefined;
  const silent = previous !== undefined && !previous.tokens.some(({ kind }) => kind === 'figure');
  const thisYear = isThisYear(clause);
  return {
    idle: idleWord(clauses, index, before),
    addition: (addsOnly(clause) || carried?.addition === true) && !isTotal(clause),
    thisYear: thisYear || (carried?.thisYear === true && silent),
    history: !thisYear && (isHistory(clause) || (carried?.history === true && silent)),
    among: holds(clause, 'among') || carried?.among === true,
    partial: isPartial(clause, named),
    stages: stagesIn(clause.tokens),
    completes: completesIn(clause.tokens),
    step: clause.tokens.find((token) => means(token, 'step') && !named.includes(token.text))?.text ?? null,
  };
}

/** The facts of each clause, in their order. `named` is what name and task say: 基本建成 is no partial claim where they ask for it. */
export function clauseFacts(clauses: readonly Clause[], named: string): ReadonlyMap<Clause, ClauseFacts> {
  const all = new Map<Clause, ClauseFacts>();
  let before: ClauseFacts | undefined;
  clauses.forEach((clause, index) => {
    const facts = factsOf(clauses, index, before, named);
    if (facts !== null) all.set(clause, facts);
    before = facts ?? undefined;
  });
  return all;
}
