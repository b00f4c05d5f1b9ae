import type { KeyboardEvent } from 'react';
import { cellArea, holds, type Area, type Sheet } from '../../../xlsx';
import { isLocked, refusalOf } from '../edit/enterTexts';
import type { Refusal } from '../edit/Refusal';
import { moveByKey, type Key } from '../selection/moveByKey';
import type { Terrain } from '../selection/Terrain';
import type { OpenBook } from '../session/OpenBook';

/** What keys work on: the sheet in view and how it is looked at. */
export interface KeyContext {
  readonly book: OpenBook;
  readonly sheet: Sheet;
  readonly terrain: Terrain;
  /** Pixels of rows that scroll in view. */
  readonly viewHeight: () => number;
  /** Opens the filter menu of the active cell; answers whether it has one. */
  readonly openFilter: () => boolean;
}

/** Handles a key in the cell field; answers whether it was taken. Keys of an input method are never. */
export function handleKey(event: KeyboardEvent<HTMLTextAreaElement>, context: KeyContext): boolean {
  if (event.nativeEvent.isComposing || event.key === 'Process') return false;
  if (event.altKey && event.key === 'ArrowDown') return context.openFilter();
  if (event.altKey !== isAltEnter(event)) return false;
  const key: Key = {
    name: event.key,
    shift: event.shiftKey,
    control: event.ctrlKey || event.metaKey,
  };
  return context.book.editor.editing ? whileEditing(event, key, context) : whileSelected(key, context);
}

function isAltEnter(event: KeyboardEvent): boolean {
  return event.altKey && event.key === 'Enter';
}

function whileEditing(event: KeyboardEvent<HTMLTextAreaElement>, key: Key, context: KeyContext): boolean {
  const { editor } = context.book;
  if (isAltEnter(event)) return breakLine(event.currentTarget, context.book);
  if (key.name === 'Escape') {
    editor.cancel();
    return true;
  }
  if (key.name === 'F2') {
    editor.switchToEdit();
    return true;
  }
  const leaves = key.name === 'Enter' || key.name === 'Tab';
  const moves = key.name.startsWith('Arrow') || key.name.startsWith('Page');
  if (!leaves && !(moves && editor.editing?.mode === 'enter' && !key.control)) return false;
  if (editor.commit()) move(key, context);
  return true;
}

/** Alt and Enter: a new line inside the cell. */
function breakLine(field: HTMLTextAreaElement, { editor }: OpenBook): boolean {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  editor.change(field.value);
  return true;
}

function whileSelected(key: Key, context: KeyContext): boolean {
  const { book, sheet } = context;
  const { active, area } = book.selections.of(sheet);
  switch (key.name) {
    case 'F2':
      startEditing(context, undefined);
      return true;
    case 'Backspace':
      startEditing(context, '');
      return true;
    case 'Delete':
      book.editor.tell(clear(context, area));
      return true;
    case 'PageUp':
    case 'PageDown':
      if (key.control) return turnSheet(book, sheet, key.name === 'PageDown' ? 1 : -1);
      return move(key, context);
    default:
      return walkInside(key, context, area) || (holds(area, active.row, active.column) && move(key, context));
  }
}

/** Starts typing over the active cell, or in its content (`text` left out); a protected cell says why not. */
export function startEditing({ book, sheet }: KeyContext, text: string | undefined): void {
  const { active } = book.selections.of(sheet);
  if (isLocked(sheet, active.row, active.column)) book.editor.tell({ code: 'protected', params: {} });
  else book.editor.start(sheet, active, text);
}

function clear({ book, sheet }: KeyContext, area: Area): Refusal | undefined {
  const used = sheet.cells.usedArea() ?? cellArea(0, 0);
  for (const row of sheet.protection ? sheet.cells.rowNumbers() : []) {
    for (const column of sheet.cells.row(row)?.keys() ?? []) {
      if (holds(area, row, column) && isLocked(sheet, row, column)) return { code: 'protected', params: {} };
    }
  }
  const rows = Math.min(area.rows, Math.max(1, used.row + used.rows - area.row));
  return refusalOf(() => {
    book.workbook.log.as('user', () => {
      sheet.cells.clearContents({ ...area, rows });
    });
  });
}

/** Enter and Tab stay inside a selection of several cells. */
function walkInside(key: Key, { book, sheet, terrain }: KeyContext, area: Area): boolean {
  const { active } = book.selections.of(sheet);
  const merge = terrain.mergeAt(active.row, active.column);
  const isMany = area.rows > (merge?.rows ?? 1) || area.columns > (merge?.columns ?? 1);
  if (!isMany || (key.name !== 'Enter' && key.name !== 'Tab')) return false;
  const next = nextInside(area, active, key);
  book.selections.set(sheet, { active: next, head: next, area, reveal: next });
  book.editor.tell(undefined);
  return true;
}

function nextInside(
  area: Area,
  active: { row: number; column: number },
  key: Key,
): { row: number; column: number } {
  const byColumn = key.name === 'Enter';
  const [along, across] = byColumn ? [area.rows, area.columns] : [area.columns, area.rows];
  const [x, y] = [active.row - area.row, active.column - area.column];
  const at = byColumn ? y * along + x : x * along + y;
  const next = (at + (key.shift ? -1 : 1) + along * across) % (along * across);
  const [far, near] = [Math.floor(next / along), next % along];
  return byColumn
    ? { row: area.row + near, column: area.column + far }
    : { row: area.row + far, column: area.column + near };
}

function move(key: Key, { book, sheet, terrain, viewHeight }: KeyContext): boolean {
  const selection = moveByKey(book.selections.of(sheet), key, terrain, viewHeight());
  if (selection) book.selections.set(sheet, selection);
  return selection !== undefined;
}

/** The next or former sheet that is shown. */
function turnSheet(book: OpenBook, sheet: Sheet, towards: 1 | -1): boolean {
  const { workbook } = book;
  const shown = workbook.sheets.filter((one) => workbook.visibility(one) === 'visible');
  const next = shown[shown.indexOf(sheet) + towards];
  if (next)
    workbook.log.as('user', () => {
      workbook.activate(next);
    });
  return true;
}
