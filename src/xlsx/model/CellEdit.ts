import type { Cell, CellValue } from './Cell';

/** What to put into a cell. `formula` goes without `=`, `value` beside it is its computed value. A left-out `style` stays. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly style?: number;
}

/** The new cell. Attributes that nobody here reads stay, but for those that describe the old content. */
export function editedCell(edit: CellEdit, style: number, old: Cell | undefined): Cell {
  const attributes = old?.kept?.attributes?.replace(/ (?:cm|vm|ph)="[^"]*"/g, '') ?? '';
  const cell = {
    value: edit.value,
    style: edit.style ?? style,
    ...(attributes !== '' && { kept: { attributes } }),
  };
  return edit.formula === undefined ? cell : { ...cell, formula: { kind: 'plain', text: edit.formula } };
}

/** A cell of a shared formula with the formula to itself. */
export function splitCell(cell: Cell): Cell {
  if (cell.formula?.kind !== 'shared') return cell;
  return { ...cell, formula: { kind: 'plain', text: cell.formula.text } };
}
