import { sameArea, type Area, type Change, type Sheet, type Workbook } from '../../../xlsx';
import type { Selection } from '../selection/Selection';

/** The selection of each sheet: the user's as made at the grid, the add-in's as it comes through the model. */
export class Selections {
  private readonly bySheet = new Map<string, Selection>();
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  of(sheet: Sheet): Selection {
    const known = this.bySheet.get(sheet.id);
    return known && sameArea(known.area, sheet.view.selection) ? known : this.take(sheet);
  }

  /** Sets the selection; the model tells the add-in. */
  set(sheet: Sheet, selection: Selection): void {
    const known = this.bySheet.get(sheet.id);
    this.bySheet.set(sheet.id, selection);
    if (known && sameArea(known.area, selection.area)) return;
    this.workbook.log.as('user', () => {
      sheet.changeView({ selection: selection.area });
    });
  }

  /** Takes over what the add-in selected. */
  note(change: Change): void {
    if (change.kind !== 'sheetPart' || change.part !== 'view' || change.source !== 'api') return;
    const sheet = this.workbook.sheet(change.sheet);
    if (sheet) this.take(sheet);
  }

  private take(sheet: Sheet): Selection {
    const selection = fromModel(sheet.view.selection);
    this.bySheet.set(sheet.id, selection);
    return selection;
  }
}

function fromModel(area: Area): Selection {
  const active = { row: area.row, column: area.column };
  const head = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return { active, head, area, reveal: active };
}
