import { means } from '../quantity/clauses';
import { type Figure, read, type Reading } from '../quantity/figures';
import type { Quantity } from '../quantity/Quantity';
import { hinted, type UnitHint } from '../quantity/unitHint';
import type { CellContent } from '../sheet/CellContent';
import { cellText, saysNothing } from './cellText';
import { clauseFacts } from './clauseFacts';
import { isPlain } from './plainCell';
import type { Item, Progress } from './Progress';
import type { Task } from './Task';

/** A bare number's unit: what name or column give, else that of the task's only quantity. */
function hintFor({ hint, parts }: Task): UnitHint | null {
  const [part, ...others] = parts;
  const [level, ...levels] = part?.levels ?? [];
  if (hint !== null || others.length > 0 || levels.length > 0) return hint;
  const { unit = null, scale } = level?.quantity ?? {};
  return unit === null || scale === undefined ? null : { unit, scale, comparator: '=' };
}

function carriesUnit({ figures }: Reading, hint: UnitHint | null): boolean {
  return figures.some(
    ({ quantity }) => quantity.unit !== null && quantity.unit.dimension === hint?.unit.dimension,
  );
}

/** In a sentence a bare number is a quantity only with 万 or 亿, or right after a word of completion. */
function bareCounts({ token, lead }: Figure): boolean {
  if (token.over !== undefined || token.scale.symbol !== '') return true;
  return (
    means(lead[lead.length - 1], 'completion') || means(lead[lead.length - 1], 'over-target', 'over-complete')
  );
}

/** The quantity with its unit; what is achieved has reached its number, and 覆盖 is no scope where the task asks for it. */
function settled({ quantity, lead }: Figure, hint: UnitHint | null, { named }: Task): Quantity {
  const known = hinted(quantity, hint);
  const last = lead[lead.length - 1];
  const role =
    means(last, 'scope') && named.includes(last?.text ?? '') && known.role === 'scope'
      ? 'amount'
      : known.role;
  const lowered = known.comparator === '<=' && means(last, 'lowered');
  return { ...known, role, comparator: lowered ? 'reached' : known.comparator };
}

/** Reads a progress cell; bare numbers in a sentence that are no quantities are left out. */
export function readProgress(cell: CellContent, task: Task): Progress {
  const reading = read(cellText(cell));
  const plain = cell.kind === 'number' || isPlain(reading);
  const hint = hintFor(task);
  const facts = clauseFacts(reading.clauses, task.named);
  const named = !plain && carriesUnit(reading, hint);
  const counted = reading.figures.filter((figure) => {
    if (figure.quantity.unit !== null || plain) return true;
    return bareCounts(figure) && (!named || figure.token.over !== undefined);
  });
  const items = counted.flatMap((figure): Item[] => {
    const own = facts.get(figure.clause);
    return own === undefined ? [] : [{ figure, facts: own, quantity: settled(figure, hint, task) }];
  });
  return { reading, items, plain, empty: saysNothing(cell) };
}
