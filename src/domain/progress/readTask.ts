import { means } from '../quantity/clauses';
import { type Figure, read } from '../quantity/figures';
import { normalise } from '../quantity/normalise';
import type { Quantity } from '../quantity/Quantity';
import { hinted, isListOf, type UnitHint, unitOfColumn, unitOfName } from '../quantity/unitHint';
import type { AssessmentInput } from './Assessment';
import { cellText, saysNothing } from './cellText';
import { nounAround } from './nouns';
import { obstacleOf } from './obstacleOf';
import { isPlain } from './plainCell';
import { stagesIn } from './stageWords';
import type { Task, TaskPart } from './Task';
import { targetFigures } from './taskFigures';

const CEILING = new Set(['<=', '<']);

function withHint(quantity: Quantity, hint: UnitHint | null): Quantity {
  const known = hinted(quantity, hint);
  return known.comparator === '=' && hint !== null && hint.comparator !== '='
    ? { ...known, comparator: hint.comparator }
    : known;
}

/** `30件40个` stands in one breath: one set counted at two levels. */
function sameSet(figure: Figure, previous: Figure | undefined): boolean {
  if (previous === undefined || figure.lead.length > 0 || previous.token.end !== figure.token.start)
    return false;
  return previous.quantity.unit !== null && figure.quantity.unit !== null;
}

function partsOf(figures: readonly Figure[], hint: UnitHint | null): TaskPart[] {
  const parts: { levels: TaskPart['levels'] }[] = [];
  figures.forEach((figure, index) => {
    const level = { quantity: withHint(figure.quantity, hint), noun: nounAround(figure) };
    const last = parts[parts.length - 1];
    if (last !== undefined && sameSet(figure, figures[index - 1])) last.levels = [...last.levels, level];
    else parts.push({ levels: [level] });
  });
  return parts;
}

/** Whether a target is a ceiling, where less is better. */
export function isCeiling({ comparator }: Quantity): boolean {
  return CEILING.has(comparator);
}

/** Reads what a row asks for: the task cell, else the quantities of the name; units as the row's own words give them. */
export function readTask({ name, task, unitOfMeasure }: AssessmentInput): Task {
  const said = unitOfColumn(unitOfMeasure) ?? unitOfName(name);
  const inTask = read(cellText(task));
  const inName = read(name);
  const own = targetFigures(inTask);
  const hasNumber = own.length > 0 || inTask.figures.some(({ quantity }) => quantity.role === 'amount');
  const figures = hasNumber ? own : targetFigures(inName).filter(({ clause }) => !clause.bracketed);
  const isList =
    said !== null &&
    isListOf(
      said,
      figures.map(({ quantity }) => quantity),
    );
  const hint = isList ? null : said;
  const parts = partsOf(figures, hint);
  const tokens = [...inName.tokens, ...inTask.tokens];
  const plainName = normalise(name).text;
  return {
    parts,
    hint,
    reading: inTask,
    figures,
    named: `${plainName}\n${inTask.source.text}`,
    name: plainName,
    stages: stagesIn(tokens),
    changes: new Set(tokens.filter((token) => means(token, 'change')).map(({ text }) => text)),
    plain: task.kind === 'number' || isPlain(inTask),
    empty: saysNothing(task),
    obstacle: obstacleOf({ reading: inTask, figures, parts, name: plainName }),
  };
}
