import type { Sheet, Workbook } from '../../../xlsx';
import type { Session } from '../../host';
import type { CellPlace } from '../selection/Selection';
import { editText } from './editText';
import { enterTexts } from './enterTexts';
import type { Refusal } from './Refusal';

/** A cell that is being typed in. In mode `enter` the arrow keys leave it, in mode `edit` they move in the text. */
export interface Editing extends CellPlace {
  readonly sheet: Sheet;
  readonly text: string;
  readonly initial: string;
  readonly mode: 'enter' | 'edit';
}

/**
 * The one editor of the workbook. While it is open, the host refuses the add-in's batches as Excel does; what the user
 * typed is lost by nothing but Escape.
 */
export class CellEditor {
  private current: Editing | undefined;
  private refused: Refusal | undefined;
  private readonly workbook: Workbook;
  private readonly session: Session;
  private readonly changed: () => void;

  constructor(workbook: Workbook, session: Session, changed: () => void) {
    this.workbook = workbook;
    this.session = session;
    this.changed = changed;
  }

  get editing(): Editing | undefined {
    return this.current;
  }

  /** Why the last text did not go in. */
  get refusal(): Refusal | undefined {
    return this.refused;
  }

  /** Starts with a text typed over the cell, or (`text` left out) with what the cell holds. */
  start(sheet: Sheet, place: CellPlace, text?: string): void {
    const cell = sheet.cells.get(place.row, place.column);
    const initial = editText(cell, sheet.style(place.row, place.column), this.workbook.date1904);
    const mode = text === undefined ? 'edit' : 'enter';
    this.current = { sheet, row: place.row, column: place.column, text: text ?? initial, initial, mode };
    this.refused = undefined;
    this.session.startEditing();
    this.changed();
  }

  change(text: string): void {
    if (this.current) this.current = { ...this.current, text };
    this.changed();
  }

  /** Arrow keys move in the text from now on. */
  switchToEdit(): void {
    if (this.current) this.current = { ...this.current, mode: 'edit' };
    this.changed();
  }

  /** Puts the text into the cell and ends; where it is refused, the editor stays open with it. */
  commit(): boolean {
    const { current } = this;
    if (!current) return true;
    const { sheet, row, column, text, initial } = current;
    if (text !== initial) {
      const thisYear = new Date().getFullYear();
      this.refused = enterTexts({ workbook: this.workbook, sheet, thisYear }, [{ row, column, text }]);
    }
    if (this.refused) this.changed();
    else this.end();
    return this.current === undefined;
  }

  cancel(): void {
    if (this.current) this.end();
  }

  /** Shows why something else than typing was refused; nothing takes it away. */
  tell(refusal: Refusal | undefined): void {
    this.refused = refusal;
    this.changed();
  }

  private end(): void {
    this.current = undefined;
    this.refused = undefined;
    this.session.endEditing();
    this.changed();
  }
}
