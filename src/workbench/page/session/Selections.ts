import { sameArea, type Area, type Change, type Sheet, type Workbook } from '../../../xlsx';
import type { Selection } from '../selection/Selection';

/** The selection of each sheet: the user's as made at the grid, the add-in's as it comes through the model. */
export class Selections {
  private readonly bySheet = new Map<string, { readonly selection: Selection; readonly told: Area }>();
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  of(sheet: Sheet): Selection {
    const known = this.bySheet.get(sheet.id);
    return known && sameArea(known.told, sheet.view.selection) ? known.selection : this.take(sheet);
  }

  /** Sets the selection; the model tells the add-in. */
  set(sheet: Sheet, selection: Selection): void {
    const known = this.bySheet.get(sheet.id);
    this.bySheet.set(sheet.id, { selection, told: selection.area });
    if (known && sameArea(known.told, selection.area)) return;
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
    const told = sheet.view.selection;
    const selection = fromModel(sheet, told);
    this.bySheet.set(sheet.id, { selection, told });
    return selection;
  }
}

/** A single cell of a merge stands for the merge. */
function fromModel(sheet: Sheet, told: Area): Selection {
  const isOne = told.rows === 1 && told.columns === 1;
  const area = (isOne ? sheet.merges.at(told.row, told.column) : undefined) ?? told;
  const active = { row: area.row, column: area.column };
  const head = isOne ? active : { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return { active, head, area, reveal: active };
}
