import type { Item, LedgerFinding } from './Item';
import { identify } from './itemKey';

/** Items that stand more than once on one sheet, with the same name, unit and task: listed, each computed by itself. */
export function findDoubles(items: readonly Item[]): readonly LedgerFinding[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const { name, unit, task } = identify(item.name, item.unit, item.task);
    const key = `${item.sheetId}\n${name}\n${unit}\n${task}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].flatMap(([first, ...more]) =>
    first === undefined || more.length === 0
      ? []
      : [
          {
            kind: 'doubles' as const,
            sheetId: first.sheetId,
            rows: [first, ...more].map((item) => item.row),
            name: first.name,
          },
        ],
  );
}
