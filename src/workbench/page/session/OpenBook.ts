import type { Change, Sheet, Workbook } from '../../../xlsx';
import { createHost, type Host, type HostOptions } from '../../host';
import { CellEditor } from '../edit/CellEditor';
import { editText } from '../edit/editText';
import { StaleFormulas } from '../formula/StaleFormulas';
import { SceneMaker } from '../scene/SceneMaker';
import type { TextMeasure } from '../text/TextMeasure';
import { Selections } from './Selections';

/** What a workbook is opened with, beside itself. */
export interface BookOptions {
  readonly fileName: string;
  readonly measure: TextMeasure;
  readonly host: Partial<HostOptions>;
}

/**
 * One open workbook: the model with all that the page keeps around it. The page is told once after any number of changes
 * made in one go.
 */
export class OpenBook {
  /** Tells books of one page apart. */
  readonly id = crypto.randomUUID();
  readonly workbook: Workbook;
  readonly fileName: string;
  readonly host: Host;
  readonly stale: StaleFormulas;
  readonly selections: Selections;
  readonly editor: CellEditor;
  private readonly measure: TextMeasure;
  private readonly makers = new Map<string, SceneMaker>();
  private readonly listeners = new Set<() => void>();
  private unsaved = false;
  private isTelling = false;
  private count = 0;

  constructor(workbook: Workbook, { fileName, measure, host }: BookOptions) {
    this.workbook = workbook;
    this.fileName = fileName;
    this.measure = measure;
    this.host = createHost(workbook, { fileName, ...host });
    this.stale = new StaleFormulas(workbook);
    this.selections = new Selections(workbook);
    this.editor = new CellEditor(workbook, this.host.session, this.tellNow);
    workbook.log.listen(this.note);
  }

  /** Goes up with every change that can be seen. */
  readonly revision = (): number => this.count;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  get isUnsaved(): boolean {
    return this.unsaved || this.editor.editing !== undefined;
  }

  markSaved(): void {
    this.unsaved = false;
    this.tell();
  }

  /** What a cell holds, as one would edit it. */
  contentAt(sheet: Sheet, row: number, column: number): string {
    return editText(sheet.cells.get(row, column), sheet.style(row, column), this.workbook.date1904);
  }

  sceneMaker(sheet: Sheet): SceneMaker {
    let maker = this.makers.get(sheet.id);
    if (!maker) {
      const { workbook, measure, stale } = this;
      this.makers.set(sheet.id, (maker = new SceneMaker({ workbook, sheet, measure, stale })));
    }
    return maker;
  }

  private readonly note = (change: Change): void => {
    if (!isOnlyLooking(change)) this.unsaved = true;
    this.stale.note(change);
    this.selections.note(change);
    for (const maker of this.makers.values()) maker.note(change);
    this.tell();
  };

  private readonly tell = (): void => {
    this.count += 1;
    if (this.isTelling) return;
    this.isTelling = true;
    queueMicrotask(() => {
      this.isTelling = false;
      for (const listener of this.listeners) listener();
    });
  };

  /** Typing is drawn before the browser goes on: a field set later would break an input method off. */
  private readonly tellNow = (): void => {
    this.count += 1;
    for (const listener of this.listeners) listener();
  };
}

/** Selecting and going to another sheet is no work to be lost. */
function isOnlyLooking(change: Change): boolean {
  return (
    (change.kind === 'sheetPart' && change.part === 'view') ||
    (change.kind === 'workbookPart' && change.part === 'activeSheet')
  );
}
