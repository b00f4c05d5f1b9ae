import type { LineShift } from '../reference/LineShift';
import { renameReferences } from '../reference/renameReferences';
import { shiftReferences } from '../reference/shiftReferences';
import type { SaveContext } from './SaveContext';

/** Lines that moved or a name that changed since opening. `name` is what the sheet was called just before. */
export type StructuralChange =
  | { readonly kind: 'shifted'; readonly sheet: string; readonly name: string; readonly shift: LineShift }
  | { readonly kind: 'renamed'; readonly sheet: string; readonly name: string; readonly after: string };

/** What happened to the sheets of the file since opening, in its order: parts that the model does not hold are changed by it. */
export function structuralChanges({ workbook, source }: SaveContext): StructuralChange[] {
  const names = new Map([...source.sheets].map(([id, sheet]) => [id, sheet.name]));
  return workbook.log.entries.flatMap((entry): StructuralChange[] => {
    if (entry.kind === 'sheetRenamed') {
      const { sheet, after } = entry;
      const name = names.get(sheet);
      if (name === undefined) return [];
      names.set(sheet, after);
      return [{ kind: 'renamed', sheet, name, after }];
    }
    if (entry.kind !== 'inserted' && entry.kind !== 'deleted') return [];
    const { sheet, kind, axis, first, count } = entry;
    const name = names.get(sheet);
    return name === undefined ? [] : [{ kind: 'shifted', sheet, name, shift: { kind, axis, first, count } }];
  });
}

/** A formula of the file as it reads after all changes; `own` is the sheet that its references without a name mean. */
export function restructured(formula: string, changes: readonly StructuralChange[], own?: string): string {
  return changes.reduce(
    (text, change) =>
      change.kind === 'renamed'
        ? renameReferences(text, { before: change.name, after: change.after })
        : shiftReferences(text, { name: change.name, shift: change.shift, own: change.sheet === own }),
    formula,
  );
}
