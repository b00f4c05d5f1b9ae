import { useLayoutEffect, type ClipboardEvent, type RefObject } from 'react';
import { cellAddress, cellArea } from '../../../xlsx';
import { copyText } from '../edit/copyText';
import { enterTexts } from '../edit/enterTexts';
import { pasteEntries } from '../edit/pasteEntries';
import { lineHeight, pointsToPixels } from '../axis/pixels';
import { filterAt } from '../filter/FilterSpot';
import { cellText } from '../scene/cellText';
import type { SheetScene } from '../scene/SheetScene';
import type { Selection } from '../selection/Selection';
import { fontFamily } from '../text/fontFamily';
import { useTexts } from '../texts/TextsContext';
import { CellInput } from './CellInput';
import type { GridFrame } from './frameOf';
import { handleKey, startEditing, type KeyContext } from './keyActions';

interface CellFieldProps {
  readonly input: RefObject<HTMLTextAreaElement>;
  readonly scroller: RefObject<HTMLDivElement>;
  readonly scene: SheetScene;
  readonly frame: GridFrame;
  readonly context: KeyContext;
  readonly selection: Selection;
}

/** The field over the active cell: keeps its place while the sheet scrolls, takes keys, typing and the clipboard. */
export function CellField({ input, scroller, scene, frame, context, selection }: CellFieldProps) {
  const { book, sheet } = context;
  const { editing, refusal } = book.editor;
  const { active } = selection;
  const own = editing?.sheet === sheet ? editing : undefined;
  useLayoutEffect(() => {
    const [field, element] = [input.current, scroller.current];
    if (!field || !element) return undefined;
    const place = () => {
      placeField(field, element, { scene, frame, active });
    };
    place();
    element.addEventListener('scroll', place);
    return () => {
      element.removeEventListener('scroll', place);
    };
  });

  const texts = useTexts();
  const isHeader = filterAt(book.workbook, sheet, cellArea(active.row, active.column)) !== undefined;
  const style = sheet.style(active.row, active.column);
  const shown = cellText(
    sheet.cells.get(active.row, active.column),
    { style, added: undefined },
    scene.workbook,
  );
  return (
    <div style={{ position: 'sticky', left: 0, top: 0, width: 0, height: 0, zIndex: own ? 7 : 0 }}>
      <CellInput
        input={input}
        label={`${cellAddress(active.row, active.column)} ${shown.text}`}
        hint={isHeader ? texts.filter.hint : undefined}
        text={own?.text}
        isInvalid={own !== undefined && refusal !== undefined}
        style={{
          fontFamily: fontFamily(style.font.name),
          fontSize: pointsToPixels(style.font.size),
          lineHeight: `${String(lineHeight(style.font.size))}px`,
        }}
        onType={(text) => {
          if (own) book.editor.change(text);
          else startEditing(context, text);
        }}
        onKey={(event) => {
          if (handleKey(event, context)) event.preventDefault();
        }}
        onCopy={(event) => {
          if (!own) copyTo(event, context, selection);
        }}
        onPaste={(event) => {
          if (!own) pasteFrom(event, context, selection);
        }}
        onPress={() => {
          book.editor.switchToEdit();
        }}
      />
    </div>
  );
}

interface FieldPlace {
  readonly scene: SheetScene;
  readonly frame: GridFrame;
  readonly active: Selection['active'];
}

/** Lays the field over the active cell; it grows to its text and stays inside the window. */
function placeField(
  field: HTMLTextAreaElement,
  scroller: HTMLElement,
  { scene, frame, active }: FieldPlace,
): void {
  const { rows, columns, view, sheet } = scene;
  const area = sheet.merges.at(active.row, active.column) ?? { ...active, rows: 1, columns: 1 };
  const x = columns.start(area.column) - (area.column < view.frozenColumns ? 0 : scroller.scrollLeft);
  const y = rows.start(area.row) - (area.row < view.frozenRows ? 0 : scroller.scrollTop);
  const width = columns.span(area.column, area.columns) + 1;
  const height = rows.span(area.row, area.rows) + 1;
  const left = Math.max(0, Math.min(frame.headingWidth + x - 1, scroller.clientWidth - Math.min(width, 60)));
  const top = Math.max(0, Math.min(frame.headingHeight + y - 1, scroller.clientHeight - 24));
  Object.assign(field.style, { left: px(left), top: px(top), width: px(width), height: px(height) });
  if (field.value === '') return;
  const widest = Math.max(width, scroller.clientWidth - left - 4);
  field.style.width = px(Math.min(Math.max(width, field.scrollWidth + 8), widest));
  field.style.height = px(Math.max(height, field.scrollHeight + 4));
}

function px(pixels: number): string {
  return `${String(pixels)}px`;
}

function copyTo(event: ClipboardEvent, { book, sheet }: KeyContext, { area }: Selection): void {
  event.preventDefault();
  event.clipboardData.setData('text/plain', copyText(book.workbook, sheet, area));
}

function pasteFrom(event: ClipboardEvent, { book, sheet }: KeyContext, { active }: Selection): void {
  event.preventDefault();
  const entries = pasteEntries(event.clipboardData.getData('text/plain'), active);
  const target = { workbook: book.workbook, sheet, thisYear: new Date().getFullYear() };
  book.editor.tell(enterTexts(target, entries));
}
